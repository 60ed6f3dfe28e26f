import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

/** What was done, or refused. */
export interface Toast {
  readonly text: ReactNode;
  /** `bad`: a refusal; it is read out at once. */
  readonly tone?: 'info' | 'bad' | undefined;
  readonly action?:
    { readonly label: string; readonly keys?: string | undefined; readonly onAction: () => void } | undefined;
}

interface Toasts {
  /** Shows it for 8 s in place of the one before. */
  readonly show: (toast: Toast) => void;
  readonly hide: () => void;
}

const Context = createContext<Toasts>({ show: () => undefined, hide: () => undefined });

/** Shows what happened, above the page. One at a time. */
export function useToast(): Toasts {
  return useContext(Context);
}

/** So long a toast stays, in milliseconds; not while the pointer or the focus is on it. */
const lifetime = 8000;

/** Calls back after that time, which stands still while it is paused. */
function useCountdown(isPaused: boolean, onEnd: () => void): void {
  const left = useRef(lifetime);
  useEffect(() => {
    if (isPaused) return undefined;
    const start = performance.now();
    const timer = setTimeout(onEnd, left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - start;
    };
  }, [isPaused, onEnd]);
}

function ToastCard({ toast, onEnd }: { readonly toast: Toast; readonly onEnd: () => void }) {
  const { t } = useTranslation('ui');
  const [isOver, setOver] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isPaused = isOver || hasFocus;
  useCountdown(isPaused, onEnd);
  return (
    <div
      className={styles.toast}
      data-paused={isPaused}
      onPointerEnter={() => {
        setOver(true);
      }}
      onPointerLeave={() => {
        setOver(false);
      }}
      onFocus={() => {
        setFocus(true);
      }}
      onBlur={() => {
        setFocus(false);
      }}
    >
      {toast.tone === 'bad' && <Icon name="warn" />}
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            toast.action?.onAction();
            onEnd();
          }}
        >
          {toast.action.label}
          {toast.action.keys && <Kbd>{toast.action.keys}</Kbd>}
        </button>
      )}
      <button
        type="button"
        className={`${styles.button ?? ''} ${styles.close ?? ''}`}
        aria-label={t('close')}
        onClick={onEnd}
      >
        <Icon name="close" size="sm" />
      </button>
      <span className={styles.life} />
    </div>
  );
}

/** Where toasts appear; stands around the whole page. */
export function ToastHost({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly id: number; readonly toast: Toast }>();
  const count = useRef(0);
  const hide = useCallback(() => {
    setShown(undefined);
  }, []);
  const show = useCallback((toast: Toast) => {
    count.current += 1;
    setShown({ id: count.current, toast });
  }, []);
  const toasts = useMemo(() => ({ show, hide }), [show, hide]);
  return (
    <Context value={toasts}>
      {children}
      {/* The place is there before what it says, or a reader would not notice. */}
      <div
        className={styles.host}
        role="status"
        aria-live={shown?.toast.tone === 'bad' ? 'assertive' : 'polite'}
      >
        {shown && <ToastCard key={shown.id} toast={shown.toast} onEnd={hide} />}
      </div>
    </Context>
  );
}
