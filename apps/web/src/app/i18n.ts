import i18next, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { Unreachable } from '../data/client.ts';
import { chosenLanguage } from '../ui/preferences.ts';

type Texts = { readonly default: ResourceKey };

/** The texts of the frame, of `ui` and of the first screen, by language. */
const first = import.meta.glob<Readonly<Record<string, ResourceKey>>>('./first-texts/*.ts');

/** The texts of the other features; a file is loaded when a screen first asks for it. */
const files = import.meta.glob<Texts>(['../features/*/texts/*.ts', '!../features/ledger/texts/*.ts']);

/** The texts of a namespace, which is named like the folder that they belong to. */
async function readTexts(language: string, namespace: string): Promise<ResourceKey> {
  const ofFirst = (await first[`./first-texts/${language}.ts`]?.())?.[namespace];
  if (ofFirst !== undefined) return ofFirst;
  const load = files[`../features/${namespace}/texts/${language}.ts`];
  if (!load) throw new Error(`There are no texts "${namespace}" in "${language}".`);
  return (await load()).default;
}

const textFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language: string, namespace: string, done: ReadCallback) => {
    readTexts(language, namespace).then(
      (texts) => {
        done(null, texts);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : String(error), null);
      },
    );
  },
};

/** The texts of the page, in the language that the person chose or their browser asks for. */
export const i18n = i18next.use(textFiles).use(initReactI18next);

let started: Promise<unknown> | undefined;

/** Loads the texts that the frame of every screen needs. */
export async function startTexts(): Promise<void> {
  started ??= i18n.init({
    lng: chosenLanguage(),
    supportedLngs: ['en', 'de'],
    fallbackLng: false,
    ns: ['app', 'ui'],
    defaultNS: 'app',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  await started;
}

const hasTexts = (namespace: string): boolean => i18n.hasResourceBundle(i18n.language, namespace);

/** Loads the texts of a feature while its code is on the way. */
export async function loadTexts(namespace: string): Promise<void> {
  // Before, the language is not known.
  await started;
  await i18n.loadNamespaces(namespace);
  if (hasTexts(namespace)) return;
  // What once failed is only asked for again when told so.
  await i18n.reloadResources([i18n.language], [namespace]);
  if (!hasTexts(namespace)) throw new Unreachable(namespace);
}
