import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';

export interface LinkProblemProps {
  readonly title: string;
  /** Why, and who can make another one. */
  readonly text: string;
}

/** A link that leads nowhere, and what to do. */
export function LinkProblem({ title, text }: LinkProblemProps) {
  const { t } = useTranslation('accounts');
  return (
    <>
      <Note tone="bad" role="alert" title={title}>
        {text}
      </Note>
      <ButtonLink to="/sign-in" size="lg" isWide>
        {t('create.toSignIn')}
      </ButtonLink>
    </>
  );
}
