import { parseArgs } from 'node:util';

/**
 * Reads the options of a measurement; ends the program with its help where they are wrong or ask for it.
 *
 * @param {string} help what it prints then
 * @param {import('node:util').ParseArgsConfig['options']} options besides `--short`, `--markdown` and `--help`
 */
export function readOptions(help, options) {
  const common = { short: { type: 'boolean' }, markdown: { type: 'boolean' }, help: { type: 'boolean' } };
  try {
    const { values } = parseArgs({ options: { ...common, ...options } });
    if (!values.help) return values;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(1);
  }
}

/** A whole number of an option; ends the program where it is none. */
export function wholeNumber(text, name) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  console.error(`--${name} is a whole number from 1 on, and not ${text}.`);
  process.exit(1);
}
