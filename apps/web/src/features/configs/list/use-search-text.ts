import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

/** How long nothing has to be typed before the address follows, in milliseconds. */
const pause = 200;

/** What is typed into the search. The address follows; where it is led elsewhere, as by Back, the text follows it. */
export function useSearchText(q: string): readonly [string, (text: string) => void] {
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const [told, setTold] = useState(q);
  if (q !== told) {
    setTold(q);
    setText(q);
  }
  const tell = useDebouncedCallback((next: string) => {
    const search = next.trim();
    setTold(search);
    void navigate({
      to: '.',
      search: ({ q: _, ...rest }) => (search === '' ? rest : { ...rest, q: search }),
      replace: true,
      resetScroll: false,
    });
  }, pause);
  const change = (next: string): void => {
    setText(next);
    tell(next);
  };
  return [text, change];
}
