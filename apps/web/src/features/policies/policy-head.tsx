import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';

export interface PolicyHeadProps {
  /** Which policy; its title, subtitle and button are texts of its own. */
  readonly of: 'dayTypes' | 'allowances';
  /** Opens the form of a new item; undefined: the policy is not loaded. */
  readonly onAdd: (() => void) | undefined;
}

/** The head of a screen of policies. */
export function PolicyHead({ of, onAdd }: PolicyHeadProps) {
  const { t } = useTranslation('policies');
  const title = t(`${of}.title`);
  return (
    <>
      <title>{`${title} · Worklog`}</title>
      <PageHead
        title={title}
        sub={t(`${of}.sub`)}
        actions={
          <Button variant="primary" icon="plus" disabled={!onAdd} onClick={onAdd}>
            {t(`${of}.add`)}
          </Button>
        }
      />
    </>
  );
}
