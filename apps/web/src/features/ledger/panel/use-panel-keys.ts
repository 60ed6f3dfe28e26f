import { useEffect, useRef, type RefObject } from 'react';
import { useDayTypes } from '../../../data/day-types.ts';
import { useKeys, type KeyAction } from '../../../ui/keys.ts';
import { useChooseType } from './panel-fields.tsx';
import { typeLetters } from './type-letters.ts';
import type { DayPanelModel } from './use-day-panel.ts';

interface PanelKeysParts {
  readonly panel: RefObject<HTMLElement | null>;
  readonly model: DayPanelModel;
  readonly onClose: () => void;
}

/** The keys of the panel while the focus is in it: letters set the type, Enter saves, Escape closes. */
export function usePanelKeys({ panel, model, onClose }: PanelKeysParts): void {
  const { list } = useDayTypes();
  const chooseType = useChooseType();
  const { draft, edit } = model;
  const letters = typeLetters(list);
  const typeKeys = list.flatMap((type) => {
    const letter = letters.get(type.id);
    const action: KeyAction = () => {
      edit(chooseType(draft, type));
      if (letter !== undefined) focusAlong(panel.current, letter);
    };
    return letter === undefined ? [] : [[letter, action] as const];
  });
  const isElsewhere = useKeysElsewhere();
  const save: KeyAction = ({ target }) => {
    if (isElsewhere.current || !meansSave(target)) return false;
    model.save();
    return true;
  };
  useKeys(
    {
      ...Object.fromEntries(typeKeys),
      Enter: save,
      'Ctrl+Enter': () => {
        model.save();
      },
      Escape: () => {
        if (isElsewhere.current) return false;
        onClose();
        return true;
      },
    },
    { within: panel, inFields: true },
  );
}

/** From one type the focus goes along to the one that is chosen, or Enter would press the one before. */
function focusAlong(panel: HTMLElement | null, letter: string): void {
  const types = typesIn(panel);
  if (!types?.contains(document.activeElement)) return;
  types.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter.toUpperCase()}"]`)?.focus();
}

/** The types are the first group of the panel. */
function typesIn(panel: HTMLElement | null): Element | null {
  return panel?.querySelector('[role="group"]') ?? null;
}

/** Enter on a button presses it, and in notes it begins a line. A choice that is made already is no press. */
function meansSave(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLTextAreaElement) return false;
  const button = target.closest('button, a');
  return button === null || button.getAttribute('aria-pressed') === 'true';
}

/**
 * Whether the key that is pressed is for something in the panel that has its own: an open list, or a form of its own. It
 * is looked at before anything hears the key, because a list that hears Escape is closed at once.
 */
function useKeysElsewhere(): RefObject<boolean> {
  const isElsewhere = useRef(false);
  useEffect(() => {
    const look = ({ target }: KeyboardEvent): void => {
      const owner = target instanceof Element && target.closest('[aria-expanded="true"], [data-own-keys]');
      isElsewhere.current = Boolean(owner);
    };
    document.addEventListener('keydown', look, true);
    return () => {
      document.removeEventListener('keydown', look, true);
    };
  }, []);
  return isElsewhere;
}

/** Takes the focus as it opens, where that is wanted, and gives it back as it goes. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    if (!takesFocus) return undefined;
    const before = document.activeElement;
    const types = typesIn(panel.current);
    const choice = types?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (choice ?? types?.querySelector<HTMLElement>('[aria-pressed]'))?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [panel, takesFocus]);
}
