import { useEffect, useRef, type RefObject } from 'react';
import { useLetterKeys } from './preferences.ts';

/** What a key does; it may answer `false` for "not now", and the browser then does what it always does. */
export type KeyAction = (event: KeyboardEvent) => unknown;

/** Keys by name, such as `o`, `/`, `Enter`, `Ctrl+z`, `Shift+ArrowRight`; `Ctrl` also means the command key. */
export type Keys = Readonly<Record<string, KeyAction>>;

export interface KeyOptions {
  /** Off while it is false. */
  readonly isOn?: boolean | undefined;
  /** They work only while the focus is in here, also when that is a dialog; otherwise on the whole page. */
  readonly within?: RefObject<HTMLElement | null> | undefined;
  /** They work in fields too; single letters never do. */
  readonly inFields?: boolean | undefined;
}

/** The name of what is pressed, in the words of `Keys`. */
export function nameOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const isCharacter = event.key.length === 1;
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    // A character that needs Shift, such as `?`, is that character; a letter with Shift is not the letter.
    event.shiftKey && !(isCharacter && !/\p{L}/u.test(event.key)) ? 'Shift' : '',
    isCharacter ? event.key.toLowerCase() : event.key,
  ];
  return parts.filter(Boolean).join('+');
}

/** Whether what has the focus takes what is typed. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}

/** A single character without Ctrl or Alt: what can be switched off. */
function isLetter(name: string): boolean {
  return [...name].length === 1;
}

function isBehindDialog(target: EventTarget | null): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"], dialog[open]');
  return (
    dialogs.length > 0 && ![...dialogs].some((dialog) => target instanceof Node && dialog.contains(target))
  );
}

function isHeard(event: KeyboardEvent, name: string, options: KeyOptions, lettersAreOn: boolean): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (isLetter(name) && !lettersAreOn) return false;
  if (isField(event.target) && (isLetter(name) || !options.inFields)) return false;
  const within = options.within?.current;
  if (options.within)
    return (
      within !== undefined && within !== null && event.target instanceof Node && within.contains(event.target)
    );
  return !isBehindDialog(event.target) && !isInDialog(event.target);
}

function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="dialog"][aria-modal="true"], dialog[open]') !== null
  );
}

/**
 * Does what `keys` say. Single letters work only outside of fields and while they are switched on; the keys of the
 * page rest while a dialog is open.
 */
export function useKeys(keys: Keys, options: KeyOptions = {}): void {
  const [lettersAreOn] = useLetterKeys();
  const latest = useRef({ keys, options, lettersAreOn });
  useEffect(() => {
    latest.current = { keys, options, lettersAreOn };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { keys: known, options: how, lettersAreOn: areOn } = latest.current;
      const name = nameOfKey(event);
      const action = known[name];
      if (!action || how.isOn === false || !isHeard(event, name, how, areOn)) return;
      if (action(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
