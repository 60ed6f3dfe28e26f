import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * The secret of the link that was opened: the part of the address behind `#`, which no browser sends to a server. It
 * is taken out of the address bar and the history at once. Undefined: the address has none.
 */
export function useLinkSecret(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  const [secret, setSecret] = useState<string>();
  // Another link may be opened in the same window, which changes only this part of the address.
  if (hash !== '' && hash !== secret) setSecret(hash);
  useEffect(() => {
    if (hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, [hash]);
  return secret;
}
