import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';

/** An address without what is opened in it, and how many steps of the history are before it. */
interface Step {
  readonly index: number;
  readonly rest: string;
}

/**
 * Gives what closes a sheet that an address has opened, such as the days behind a number. Where opening it was a step of
 * its own, that step is taken back, so that the next Back leads where one came from; else the address is replaced.
 *
 * @param parameter - What of the address opens it.
 */
export function useClosing(parameter: string): () => void {
  const navigate = useNavigate();
  const { history } = useRouter();
  const { pathname, searchStr, state } = useLocation();
  /** Where it was last closed. */
  const closed = useRef<Step>(null);

  useEffect(() => {
    const isOpen = new URLSearchParams(searchStr).has(parameter);
    if (!isOpen) closed.current = { index: state.__TSR_index, rest: without(parameter, pathname, searchStr) };
  }, [parameter, pathname, searchStr, state]);

  return useCallback(() => {
    const { location } = history;
    const rest = without(parameter, location.pathname, location.search);
    const before = closed.current;
    if (before?.index === location.state.__TSR_index - 1 && before.rest === rest) {
      history.back();
      return;
    }
    void navigate({
      to: '.',
      search: ({ [parameter]: _, ...others }: Record<string, unknown>) => others,
      replace: true,
      resetScroll: false,
    });
  }, [parameter, navigate, history]);
}

function without(parameter: string, pathname: string, search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(parameter);
  return `${pathname}?${parameters.toString()}`;
}
