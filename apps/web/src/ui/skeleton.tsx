import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** A length of CSS. */
  readonly width?: string | undefined;
  readonly height?: string | undefined;
}

/** The shape of what is on its way; it shows after 200 ms, so what is quick does not flicker. Put it in `Loading`. */
export function Skeleton({ width, height }: SkeletonProps) {
  return <div className={styles.skeleton} style={{ width, height }} aria-hidden="true" />;
}

export interface SkeletonLinesProps {
  readonly lines?: number | undefined;
  readonly height?: string | undefined;
}

/** Lines that are on their way, the last one shorter. That is not said aloud: several parts may load at a time. */
export function SkeletonLines({ lines = 3, height }: SkeletonLinesProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.lines} aria-busy="true">
      <span className="sr">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={line === lines - 1 ? '72%' : '100%'} height={height} />
      ))}
    </div>
  );
}
