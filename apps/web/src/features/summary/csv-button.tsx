import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useErrorText } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';
import { daysFile } from './data.ts';
import type { DateRange } from './range.ts';

/** Downloads the days of a range. */
export function CsvButton({ range }: { readonly range: DateRange }) {
  const { t } = useTranslation('summary');
  const toast = useToast();
  const errorText = useErrorText();
  const { mutate, isPending } = useMutation({
    mutationFn: daysFile,
    onSuccess: save,
    onError: (error) => toast.show({ tone: 'bad', text: `${t('csvFailed')} ${errorText(error)}` }),
  });
  return (
    <Button icon="download" isBusy={isPending} onClick={() => mutate(range)}>
      {t('csv')}
    </Button>
  );
}

/** Saves a file as the browser saves downloads. It was fetched first, so that an ended session asks to sign in. */
function save({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
