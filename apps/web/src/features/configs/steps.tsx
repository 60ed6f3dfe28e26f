import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './steps.module.css';

/** How much of a long list is shown. */
export interface Steps {
  readonly shown: number;
  readonly left: number;
  readonly onMore: () => void;
}

/** Shows a long list step by step, so that the page stays quick. */
export function useSteps(total: number, step: number): Steps {
  const [limit, setLimit] = useState(step);
  const shown = Math.min(total, limit);
  return { shown, left: total - shown, onMore: () => setLimit(shown + step) };
}

/** Stands below a long list: shows more of it when it comes into view, or by its button. */
export function MoreRows({ left, onMore }: Pick<Steps, 'left' | 'onMore'>) {
  const { t } = useTranslation('configs');
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '600px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
    // What is still in view after a step has to be told again.
  }, [left]);
  if (left === 0) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Button variant="link" onClick={onMore}>
        {t('list.showMore', { count: left })}
      </Button>
    </div>
  );
}
