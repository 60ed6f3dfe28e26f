import { createInstance } from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { useAllowanceLabel, type AllowanceLook } from './allowance-label.ts';
import de from './texts/de.ts';

/** The name of an allowance on a German page. */
function inGerman(allowance: AllowanceLook): string {
  const Label = () => useAllowanceLabel()(allowance);
  const i18n = createInstance({ lng: 'de', resources: { de: { ui: de } } });
  void i18n.init({ initAsync: false });
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n, children: createElement(Label) }));
}

test.each([
  ['vacation', 'Vacation', 'Urlaub'],
  ['holiday', 'Public holidays', 'Feiertage'],
  ['remote', 'Remote days', 'Remote-Tage'],
  // It comes with no allowance, but an organisation may make one for the type of that name.
  ['training', 'Training', 'Fortbildung'],
])('the allowance %s, which is named %s as it came, has a name in German', (id, label, german) => {
  expect(inGerman({ id, label })).toBe(german);
});

test.each([
  ['vacation', 'Leave'],
  ['training', 'Courses'],
  ['sabbatical', 'Sabbatical'],
])('the allowance %s keeps its name %s, which somebody chose', (id, label) => {
  expect(inGerman({ id, label })).toBe(label);
});
