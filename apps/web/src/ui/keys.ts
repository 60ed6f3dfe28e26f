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
function nameOfKey(
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
  return Array.from(name).length === 1;
}

const openDialogs = '[role="dialog"][aria-modal="true"], dialog[open]';

/** Whether keys of the page rest: a dialog is open, or what is pressed is pressed in one. */
function isDialogOpen(): boolean {
  return document.querySelector(openDialogs) !== null;
}

function isMeant(event: KeyboardEvent, name: string, options: KeyOptions, lettersAreOn: boolean): boolean {
  if (isField(event.target)) return options.inFields === true && !isLetter(name);
  return lettersAreOn || !isLetter(name);
}

function isInReach(event: KeyboardEvent, options: KeyOptions): boolean {
  if (!options.within) return !isDialogOpen();
  return event.target instanceof Node && options.within.current?.contains(event.target) === true;
}

function isHeard(event: KeyboardEvent, name: string, options: KeyOptions, lettersAreOn: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || options.isOn === false) return false;
  return isMeant(event, name, options, lettersAreOn) && isInReach(event, options);
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
    const hear = (event: KeyboardEvent): void => {
      const { keys: known, options: how, lettersAreOn: areOn } = latest.current;
      const name = nameOfKey(event);
      const action = known[name];
      if (!action || how.isOn === false || !isHeard(event, name, how, areOn)) return;
      if (action(event) !== false) event.preventDefault();
    };
    return listen(hear);
  }, []);
}

type Hearing = (event: KeyboardEvent) => void;

const hearings: Hearing[] = [];

/** What was shown last hears a key first: a screen may give one another meaning than the frame around it. */
function hearAll(event: KeyboardEvent): void {
  for (const hear of hearings.toReversed()) hear(event);
}

function listen(hear: Hearing): () => void {
  if (hearings.length === 0) document.addEventListener('keydown', hearAll);
  hearings.push(hear);
  return () => {
    hearings.splice(hearings.indexOf(hear), 1);
    if (hearings.length === 0) document.removeEventListener('keydown', hearAll);
  };
}
