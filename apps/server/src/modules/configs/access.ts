import { type Caller, isAdministrator } from '../../shared/caller.ts';
import { allNames, mergeRanges, namesWithPrefix, withoutRange, type NameRange } from './name-ranges.ts';

/** What everybody may do with configurations, without credentials. */
export type PublicConfigs = 'none' | 'read' | 'write';

export type ConfigRight = 'read' | 'write';

/** Names that begin so are Worklog's own policies. */
export const reservedPrefix = 'worklog_';

const reservedNames = namesWithPrefix(reservedPrefix);
const scopeForm = /^configs:(read|write)(?::(\w+)\*)?$/;

/**
 * The names that a caller may read or write, as sorted ranges. A right to write includes the one to read.
 * Reserved names are held only by administrators, and where a scope names a prefix of theirs that is no shorter than
 * `worklog_`.
 */
export function allowedNames(caller: Caller, right: ConfigRight, publicConfigs: PublicConfigs): NameRange[] {
  if (isAdministrator(caller)) return [allNames];
  const open = publicConfigs === 'write' || publicConfigs === right ? [withoutReserved(allNames)] : [];
  const granted = caller.kind === 'token' ? caller.scopes.map((scope) => namesOf(scope, right)) : [];
  return mergeRanges([...open, ...granted].flat());
}

/** Beyond so many different lists of scopes they are worked out anew, so that their memory is bounded. */
const mostKept = 1000;

/** `allowedNames` of one server, worked out once for each list of scopes: that costs more than a whole request. */
export class ConfigAccess {
  readonly #publicConfigs: PublicConfigs;
  readonly #kept = new Map<string, readonly NameRange[]>();
  /** The same by the caller, who stays the same object from one request to the next. */
  readonly #ofCallers = {
    read: new WeakMap<Caller, readonly NameRange[]>(),
    write: new WeakMap<Caller, readonly NameRange[]>(),
  };

  constructor(publicConfigs: PublicConfigs) {
    this.#publicConfigs = publicConfigs;
  }

  /** The names that `caller` may read or write, as sorted ranges. */
  names(caller: Caller, right: ConfigRight): readonly NameRange[] {
    const known = this.#ofCallers[right].get(caller);
    if (known) return known;
    const names = this.#namesByScopes(caller, right);
    this.#ofCallers[right].set(caller, names);
    return names;
  }

  #namesByScopes(caller: Caller, right: ConfigRight): readonly NameRange[] {
    const scopes = caller.kind === 'token' ? caller.scopes.join(' ') : isAdministrator(caller) ? '*' : '';
    const key = `${right} ${scopes}`;
    let names = this.#kept.get(key);
    if (!names) {
      names = allowedNames(caller, right, this.#publicConfigs);
      if (this.#kept.size === mostKept) this.#kept.clear();
      this.#kept.set(key, names);
    }
    return names;
  }
}

function namesOf(scope: string, right: ConfigRight): NameRange[] {
  const [, granted, prefix] = scopeForm.exec(scope) ?? [];
  if (granted === undefined || (right === 'write' && granted === 'read')) return [];
  if (prefix === undefined) return withoutReserved(allNames);
  const range = namesWithPrefix(prefix);
  return prefix.startsWith(reservedPrefix) ? [range] : withoutReserved(range);
}

function withoutReserved(range: NameRange): NameRange[] {
  return withoutRange([range], reservedNames);
}
