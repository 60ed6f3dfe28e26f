import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';

/** What a save state looks at of a change. */
interface Change {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly isError: boolean;
}

/** Says quietly that what was changed is saved. */
export function SaveState({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('accounts');
  const isSaving = changes.some(({ isPending }) => isPending);
  const isSaved = changes.some(({ isSuccess }) => isSuccess) && !changes.some(({ isError }) => isError);
  return (
    <span role="status" className="row mut sm">
      {isSaving && t('profile.saving')}
      {!isSaving && isSaved && (
        <>
          <Icon name="check" size="sm" />
          {t('profile.saved')}
        </>
      )}
    </span>
  );
}
