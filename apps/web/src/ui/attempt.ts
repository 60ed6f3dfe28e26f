import { useCallback } from 'react';
import { useErrorText } from './error-note.tsx';
import { useToast } from './toast.tsx';

/**
 * Gives what waits for something that was begun, calls back when it is done, and says in a toast when it failed. Unlike
 * the callbacks of a mutation it does so too when the line that began it is gone by then.
 */
export function useAttempt(): <T>(begun: Promise<T>, onDone?: (result: T) => void) => void {
  const toast = useToast();
  const errorText = useErrorText();
  return useCallback(
    (begun, onDone) => {
      begun.then(onDone, (error: unknown) => {
        toast.show({ text: errorText(error), tone: 'bad' });
      });
    },
    [toast, errorText],
  );
}
