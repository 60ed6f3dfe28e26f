import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './day-panel.module.css';
import type { DayPanelModel } from './use-day-panel.ts';

interface PanelFooterProps {
  readonly model: DayPanelModel;
  readonly onClose: () => void;
}

/** Save, delete, cancel. */
export function PanelFooter({ model, onClose }: PanelFooterProps) {
  const { t } = useTranslation('ledger');
  const { single, recorded } = model;
  return (
    <>
      <ConflictSum model={model} />
      <SaveButton model={model} />
      {recorded.length > 0 && (
        <Button size="lg" variant="danger" onClick={model.remove}>
          {single === null ? t('panel.deleteDays', { count: recorded.length }) : t('panel.delete')}
        </Button>
      )}
      <Button size="lg" variant="quiet" onClick={onClose}>
        {t('panel.cancel')}
      </Button>
    </>
  );
}

function SaveButton({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const { single, written, wish, isConfirming } = model;
  const hasWish = Object.keys(wish).length > 0;
  const many =
    written > 0 ? t('panel.set', { count: written }) : t(hasWish ? 'panel.nothingToSet' : 'panel.choose');
  const one = t(isConfirming ? 'panel.confirm' : 'panel.save');
  const canSave = written > 0 || isConfirming;
  return (
    <Button
      size="lg"
      variant="primary"
      className={styles.save}
      disabled={!canSave || model.theirs !== undefined}
      isBusy={model.isSaving}
      // Where Delete stands beside it there is no room for the key.
      keys={canSave && model.recorded.length === 0 ? 'Enter' : undefined}
      onClick={model.save}
    >
      {single === null ? many : one}
    </Button>
  );
}

/** On a phone the list of conflicts may be out of sight. */
function ConflictSum({ model: { plan } }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const taken = plan.filter(({ effect }) => effect === 'taken');
  if (taken.length === 0) return null;
  const replaced = taken.filter(({ decision }) => decision === 'replace').length;
  const values = { set: taken.length, all: plan.length, replaced, kept: taken.length - replaced };
  return <p className={styles.sum}>{t('panel.conflicts.sum', values)}</p>;
}
