import { readDate, type CalendarDate } from '@worklog/domain/dates';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../../../data/places.ts';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Tag } from '../../../ui/tag.tsx';
import styles from './day-popover.module.css';
import { lookOf, type DayLook, type HalfLook } from './day-look.ts';
import type { CalendarData } from './use-calendar-data.ts';
import type { DayWords } from './use-day-words.ts';

/** What a day of the year tells when it is pointed at. */
export interface DayPopoverProps {
  /** The grid; null until it is there. */
  readonly grid: HTMLElement | null;
  readonly data: CalendarData;
  readonly words: DayWords;
}

interface Spot {
  readonly date: CalendarDate;
  readonly style: CSSProperties;
}

/**
 * Date, status, type and place of the day that the pointer or the focus is on. It follows the grid by itself, so that
 * moving the pointer draws nothing else anew. What it says is in the name of the cell, too.
 */
export function DayPopover({ grid, data, words }: DayPopoverProps) {
  const spot = useSpot(grid);
  if (!spot) return null;
  const look = lookOf(
    { date: spot.date, day: data.days.get(spot.date), calendar: data.calendar.get(spot.date) },
    data.bounds,
  );
  return (
    <div className={styles.popover} style={spot.style} aria-hidden="true">
      <div className={styles.head}>
        <b>{words.day(spot.date)}</b>
        <State look={look} />
      </div>
      {look.halves.map((half) => (
        <Half key={half.half} half={half} isWhole={look.isWhole} words={words} />
      ))}
      {look.holiday !== null && <p className={styles.quiet}>{look.holiday}</p>}
      {look.notes !== '' && <p className={styles.notes}>{look.notes}</p>}
    </div>
  );
}

function State({ look }: { readonly look: DayLook }) {
  const { t } = useTranslation('ledger');
  const [first, second] = look.halves;
  if (!first) {
    const state = look.holiday !== null ? 'holiday' : look.isFree ? 'free' : 'open';
    return <Tag>{t(`calendar.state.${state}`)}</Tag>;
  }
  const states = [...new Set([first.certainty, second?.certainty ?? first.certainty])];
  return states.map((state) => (
    <Tag key={state} tone={state === 'confirmed' ? 'good' : 'neutral'}>
      {t(`calendar.state.${state}`)}
    </Tag>
  ));
}

interface HalfProps {
  readonly half: HalfLook;
  readonly isWhole: boolean;
  readonly words: DayWords;
}

function Half({ half: { half, record, certainty }, isWhole, words }: HalfProps) {
  const isPlanned = certainty === 'planned' || certainty === 'unconfirmed';
  return (
    <>
      <div className={styles.half}>
        <TypeKey type={record ? words.type(record.type) : undefined} isPlanned={isPlanned} />
        <span>
          {!isWhole && <span className={styles.part}>{half === 'am' ? words.am : words.pm} </span>}
          {record ? words.record(record) : words.missing}
        </span>
      </div>
      {record?.place && <Country place={record.place.id} />}
    </>
  );
}

function Country({ place }: { readonly place: string }) {
  const { get } = usePlaces();
  const format = useFormat();
  const code = get(place)?.country;
  return code ? <p className={styles.quiet}>{format.country(code)}</p> : null;
}

/** So wide it is, in CSS pixels: as in its style sheet. */
const width = 272;

/** Below the day, in the lower half of the grid above it; never beyond the sides. */
function spotOf(cell: HTMLElement, frame: HTMLElement): CSSProperties {
  const day = cell.getBoundingClientRect();
  const all = frame.getBoundingClientRect();
  const left = Math.max(0, Math.min(day.left - all.left, all.width - width));
  const isLow = day.top - all.top > all.height / 2;
  return isLow
    ? { left, bottom: all.bottom - day.top + 6, top: 'auto' }
    : { left, top: day.bottom - all.top + 6, bottom: 'auto' };
}

/** The day that is pointed at with a mouse, or that the keys have led to. */
function useSpot(element: HTMLElement | null): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const frame = element?.parentElement;
    if (!element || !frame) return undefined;
    const show = (target: EventTarget | null): void => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
      const date = readDate(cell?.dataset.date ?? '');
      clearTimeout(timer.current);
      // A pointer that only crosses the sheet opens nothing.
      timer.current = setTimeout(() => {
        setSpot(cell && date ? { date, style: spotOf(cell, frame) } : null);
      }, 120);
    };
    const hide = (): void => {
      clearTimeout(timer.current);
      setSpot(null);
    };
    // Where a press ended: the panel that it opens moves other days under a pointer that rests.
    let rest: Readonly<{ x: number; y: number }> | null = null;
    const isResting = ({ clientX, clientY }: PointerEvent) => rest?.x === clientX && rest.y === clientY;
    const listeners = {
      pointerover: (event: PointerEvent) => {
        const isPointing = event.pointerType === 'mouse' && event.buttons === 0;
        if (isPointing && !isResting(event)) show(event.target);
      },
      pointerdown: hide,
      pointerup: ({ clientX: x, clientY: y }: PointerEvent) => {
        rest = { x, y };
        hide();
      },
      pointerleave: hide,
      focusin: ({ target }: FocusEvent) => {
        if (target instanceof Element && target.matches(':focus-visible')) show(target);
      },
      focusout: hide,
      keydown: ({ key }: KeyboardEvent) => {
        if (key === 'Escape') hide();
      },
    };
    return listenAll(element, listeners, () => {
      clearTimeout(timer.current);
    });
  }, [element]);
  return spot;
}

type Listeners = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

function listenAll(element: HTMLElement, listeners: Listeners, onEnd: () => void): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) element.removeEventListener(name, listener);
    onEnd();
  };
}
