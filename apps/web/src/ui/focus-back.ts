import { useLayoutEffect } from 'react';

/** Gives the focus back to where it was before something opened in front of the page; also when that is just removed. */
export function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    return () => {
      const now = document.activeElement;
      // Whoever closed it may have moved the focus on purpose.
      const isLost = now === null || now === document.body || now.closest('[data-locks-page]') !== null;
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
