import { settings, type Setting } from './settings.ts';

const introduction = `# Settings

Worklog is configured by environment variables. A value that cannot be used, or a name that begins with
\`WORKLOG_\` and is not in this table, ends the start with one sentence that says so.

<!-- Made from apps/server/src/config/settings.ts by \`npm run generate\`; do not edit. -->

| setting | default | what it does |
| --- | --- | --- |
`;

/** The text of `docs/configuration.md`. */
export function settingsDocument(): string {
  const rows = Object.values<Setting<unknown>>(settings).map(
    ({ name, fallback, about }) => `| \`${name}\` | ${fallback ? `\`${fallback}\`` : 'none'} | ${about} |\n`,
  );
  return introduction + rows.join('');
}
