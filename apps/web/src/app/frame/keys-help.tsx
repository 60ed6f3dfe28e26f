import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../../ui/keys.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** The keys that work on every screen: `?` lists all keys, `T` leads to today. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  useKeys({
    '?': () => {
      setOpen(true);
    },
    t: () => {
      void navigate({ to: '/today' });
    },
  });
  if (!isOpen) return null;
  return (
    <Suspense>
      <KeysDialog
        onClose={() => {
          setOpen(false);
        }}
      />
    </Suspense>
  );
}
