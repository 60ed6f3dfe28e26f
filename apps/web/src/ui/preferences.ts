import { useSyncExternalStore } from 'react';

/** How the page is to look; `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

/** A language that the page speaks. */
export type Language = 'en' | 'de';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
export const languages: readonly Language[] = ['en', 'de'];

const names = {
  theme: 'worklog.theme',
  language: 'worklog.language',
  letterKeys: 'worklog.letter-keys',
} as const;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    // A browser may refuse storage altogether; the page then forgets its looks when it is left.
    return remembered.get(name);
  }
}

const remembered = new Map<string, string>();

function write(name: string, value: string): void {
  remembered.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // See above.
  }
  applyPreferences();
  for (const listener of listeners) listener();
}

/** The theme that was chosen on this device; `system` when none was. */
function chosenTheme(): Theme {
  const stored = read(names.theme);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** The language that was chosen on this device, else the first one of the browser's that the page speaks, else English. */
export function chosenLanguage(): Language {
  for (const wanted of [read(names.language), ...navigator.languages]) {
    const language = languages.find((each) => each === wanted?.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return 'en';
}

function letterKeysAreOn(): boolean {
  return read(names.letterKeys) !== 'off';
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function shownTheme(): 'light' | 'dark' {
  const theme = chosenTheme();
  if (theme !== 'system') return theme;
  return systemIsDark.matches ? 'dark' : 'light';
}

/** Writes the theme and the language on the root element; called when this module is loaded and at every change. */
function applyPreferences(): void {
  const root = document.documentElement;
  const theme = chosenTheme();
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.mantineColorScheme = shownTheme();
  root.lang = chosenLanguage();
}

applyPreferences();
systemIsDark.addEventListener('change', () => {
  applyPreferences();
  for (const listener of listeners) listener();
});
// Another window of the same browser changed something.
addEventListener('storage', () => {
  applyPreferences();
  for (const listener of listeners) listener();
});

/** The theme that was chosen, and what chooses another one for this device. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [
    useSyncExternalStore(subscribe, chosenTheme),
    (theme) => {
      write(names.theme, theme);
    },
  ];
}

/** The theme that is shown now, whoever decided it. */
export function useShownTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, shownTheme);
}

/** The language that was chosen, and what chooses another one for this device. Loading its texts is the caller's. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  return [
    useSyncExternalStore(subscribe, chosenLanguage),
    (language) => {
      write(names.language, language);
    },
  ];
}

/** Whether single letters work as keys, and what switches them on and off. */
export function useLetterKeys(): readonly [boolean, (isOn: boolean) => void] {
  return [
    useSyncExternalStore(subscribe, letterKeysAreOn),
    (isOn) => {
      write(names.letterKeys, isOn ? 'on' : 'off');
    },
  ];
}
