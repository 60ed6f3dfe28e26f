import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/format.ts';
import { Progress } from '../../ui/progress.tsx';
import type { Arrived } from './read-stream.ts';
import type { Download } from './use-download.ts';

export interface DownloadStateProps {
  readonly download: Download;
  readonly file: string;
  readonly onRetry: () => void;
}

/** How a download stands: what has arrived, that it is there, or what went wrong. */
export function DownloadProgress({ download, file, onRetry }: DownloadStateProps) {
  const { t } = useTranslation('export');
  const format = useFormat();
  const { state, cancel } = download;
  if (state.kind === 'running') {
    const { bytes } = state.arrived;
    const label =
      bytes === 0 ? t('running', { file }) : t('runningSize', { file, size: format.bytes(bytes) });
    return <Progress label={label} value={shareOf(state.arrived)} onCancel={cancel} />;
  }
  if (state.kind === 'failed') {
    return <ErrorNote error={state.error} title={t('failed')} onRetry={onRetry} />;
  }
  return (
    <p role="status" className="mut sm">
      {state.kind === 'done' && t('done', { file, size: format.bytes(state.bytes) })}
      {state.kind === 'cancelled' && t('cancelled')}
    </p>
  );
}

function shareOf({ bytes, total }: Arrived): number | undefined {
  return total === undefined || total === 0 ? undefined : Math.min(1, bytes / total);
}
