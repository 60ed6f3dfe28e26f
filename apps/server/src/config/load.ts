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
  const [fault] = unknownNames(environment);
  if (fault !== undefined) throw new StartError(fault);
  const values = Object.entries(settings).map(
    ([key, setting]) => [key, valueOf(setting, environment)] as const,
  );
  return Object.freeze(Object.fromEntries(values)) as Config;
}

/** Everything that is wrong with the settings, in a sentence each; without any, `loadConfig` reads them. */
export function settingFaults(environment: Environment): string[] {
  const wrong = Object.values(settings).flatMap((setting) => faultOf(setting, environment) ?? []);
  return [...unknownNames(environment), ...wrong];
}

function faultOf(setting: Setting<unknown>, environment: Environment): string | undefined {
  try {
    valueOf(setting, environment);
    return undefined;
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
}

/** A misspelt name would be a setting without effect. */
function unknownNames(environment: Environment): string[] {
  const known = new Set<string>(Object.values(settings).map(({ name }) => name));
  return Object.keys(environment)
    .filter((name) => name.startsWith('WORKLOG_') && !known.has(name))
    .map((name) => `There is no setting ${name}; docs/configuration.md lists those there are.`);
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
