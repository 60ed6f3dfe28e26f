import { StartError } from '../shared/errors.ts';
import { NotThis } from './parsers.ts';
import { settings, type Config, type Setting } from './settings.ts';

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 *
 * @throws StartError with one sentence that says which setting is wrong and why.
 */
export function loadConfig(environment: Environment): Config {
  refuseUnknown(environment);
  const values = Object.entries(settings).map(
    ([key, setting]) => [key, valueOf(setting, environment)] as const,
  );
  return Object.freeze(Object.fromEntries(values)) as Config;
}

/** A misspelt name would be a setting without effect. */
function refuseUnknown(environment: Environment): void {
  const known = new Set<string>(Object.values(settings).map(({ name }) => name));
  const unknown = Object.keys(environment).find((name) => name.startsWith('WORKLOG_') && !known.has(name));
  if (unknown !== undefined) {
    throw new StartError(`There is no setting ${unknown}; docs/configuration.md lists those there are.`);
  }
}

function valueOf(setting: Setting<unknown>, environment: Environment): unknown {
  const text = environment[setting.name] ?? setting.fallback;
  if (text === undefined) return undefined;
  try {
    return setting.parse(text);
  } catch (error) {
    if (!(error instanceof NotThis)) throw error;
    const shown = setting.secret ? '' : `=${text}`;
    throw new StartError(`The setting ${setting.name}${shown} cannot be used: ${error.message}.`);
  }
}
