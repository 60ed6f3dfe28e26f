import {
  useImperativeHandle,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { placeOf } from '../json/places.ts';
import { CodeText } from '../one/code.tsx';
import styles from './editor.module.css';
import { useViewport, type Viewport } from './use-viewport.ts';

/** Leads the cursor to a place. */
export interface EditorHandle {
  readonly goTo: (offset: number) => void;
}

export interface EditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly?: boolean | undefined;
  /** Lines with something wrong, from 1. */
  readonly faultyLines: ReadonlySet<number>;
  /** The id of what describes it. */
  readonly describedBy: string;
  readonly ref?: Ref<EditorHandle>;
}

/** Lines above and below what is in view that are drawn too. */
const margin = 4;

/**
 * A field for JSON with numbers of lines and colours. It is a text area: what is drawn in colours lies over it, and only
 * for the lines in view. Tab indents; after Escape it leaves the field as everywhere.
 */
export function Editor(props: EditorProps) {
  const { label, value, onChange, isReadOnly, faultyLines, describedBy, ref: handle } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(ref);
  const lines = useMemo(() => value.split('\n'), [value]);
  const onKeyDown = useIndenting();
  useImperativeHandle(handle, () => ({
    goTo: (offset) => {
      if (ref.current) goTo(ref.current, offset);
    },
  }));
  return (
    <div className={styles.editor} style={sizeOf(lines.length)}>
      <div className={styles.gutter} aria-hidden="true">
        <Lines viewport={viewport} lines={lines} faulty={faultyLines} isGutter />
      </div>
      <div className={styles.field}>
        <textarea
          ref={ref}
          className={styles.area}
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={faultyLines.size > 0 ? true : undefined}
          value={value}
          readOnly={isReadOnly}
          wrap="off"
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.target.value)}
        />
        <div
          className={styles.layer}
          style={{ width: viewport.width, height: viewport.height }}
          aria-hidden="true"
        >
          <Lines viewport={viewport} lines={lines} faulty={faultyLines} />
        </div>
      </div>
    </div>
  );
}

/** As high as its lines, up to what the style sheet allows. */
function sizeOf(lines: number): CSSProperties {
  return { '--lines': Math.min(lines + 1, 200) } as CSSProperties;
}

interface LinesProps {
  readonly viewport: Viewport;
  readonly lines: readonly string[];
  readonly faulty: ReadonlySet<number>;
  readonly isGutter?: boolean;
}

function Lines({ viewport: { top, left, height, lineHeight }, lines, faulty, isGutter }: LinesProps) {
  const first = Math.max(0, Math.floor(top / lineHeight) - margin);
  const last = Math.ceil((top + height) / lineHeight) + margin;
  const shift = `translate(${isGutter ? 0 : -left}px, ${first * lineHeight - top}px)`;
  return (
    <div className={styles.lines} style={{ transform: shift }}>
      {lines.slice(first, last).map((line, index) => {
        const number = first + index + 1;
        return (
          <div key={number} className={faulty.has(number) ? styles.faulty : undefined}>
            {isGutter ? number : <CodeText text={line} />}
          </div>
        );
      })}
    </div>
  );
}

/** Tab writes two spaces, unless Escape was pressed just before. */
function useIndenting(): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const leaves = useRef(false);
  return (event) => {
    const { key, shiftKey, currentTarget } = event;
    const isPlainTab = key === 'Tab' && !shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlainTab && !leaves.current && !currentTarget.readOnly) {
      event.preventDefault();
      // The only way to write into a field that Undo of the browser takes back.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('insertText', false, '  ');
    }
    leaves.current = key === 'Escape';
  };
}

function goTo(area: HTMLTextAreaElement, offset: number): void {
  const lineHeight = parseFloat(getComputedStyle(area).lineHeight);
  const { line } = placeOf(area.value, offset);
  area.focus();
  area.setSelectionRange(offset, offset);
  area.scrollTop = Math.max(0, (line - 1) * lineHeight - area.clientHeight / 2);
}
