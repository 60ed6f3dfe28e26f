import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Sets the focus to the first field of a form that is wrong, when what is wrong is shown. */
export function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  });
}

/** Leads somebody who is signed in to where they wanted to go: a path of this page, Today without one. */
export function useEnter(next: string | undefined): () => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    () =>
      next === undefined
        ? navigate({ to: '/today', replace: true })
        : navigate({ href: next, replace: true }),
    [navigate, next],
  );
}
