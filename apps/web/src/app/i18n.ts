import i18next, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage } from '../ui/preferences.ts';

type Texts = { readonly default: ResourceKey };

/** The texts of the frame, of `ui` and of each feature; a file is loaded when a screen first asks for it. */
const files = import.meta.glob<Texts>(['./texts/*.ts', '../ui/texts/*.ts', '../features/*/texts/*.ts']);

/** Where the texts of a namespace are: it is named like the folder they belong to. */
function fileOf(language: string, namespace: string): string {
  if (namespace === 'app') return `./texts/${language}.ts`;
  const folder = namespace === 'ui' ? 'ui' : `features/${namespace}`;
  return `../${folder}/texts/${language}.ts`;
}

async function readTexts(language: string, namespace: string): Promise<Texts['default']> {
  const load = files[fileOf(language, namespace)];
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

/** Loads the texts that the frame of every screen needs. */
export async function startTexts(): Promise<void> {
  await i18n.init({
    lng: chosenLanguage(),
    supportedLngs: ['en', 'de'],
    fallbackLng: false,
    ns: ['app', 'ui'],
    defaultNS: 'app',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** Loads the texts of a feature while its code is on the way. */
export async function loadTexts(namespace: string): Promise<void> {
  await i18n.loadNamespaces(namespace);
}
