import { readDate, type CalendarDate } from '@worklog/domain/dates';
import { extendTo, selectOne, startRange, toggleDate, type IsWorkday } from './selection.ts';
import type { Selecting } from './use-selection.ts';

/** So long a finger rests on a day until a selection begins, in milliseconds. */
const longPress = 450;

/** So far a finger may move meanwhile, in CSS pixels; further is scrolling. */
const slack = 10;

/** What is needed of a pointer's event. */
type PointerLike = Pick<
  PointerEvent,
  | 'target'
  | 'pointerId'
  | 'pointerType'
  | 'isPrimary'
  | 'button'
  | 'clientX'
  | 'clientY'
  | 'shiftKey'
  | 'ctrlKey'
  | 'metaKey'
>;

/** What pointing changes. */
export interface PointingParts {
  readonly selecting: Selecting;
  readonly isWorkday: IsWorkday;
}

/** What a pointer that is down is doing. */
interface Gesture {
  readonly pointer: number;
  readonly isTouch: boolean;
  readonly x: number;
  readonly y: number;
  /** The date that the pointer was on last. */
  last: CalendarDate;
  isSelecting: boolean;
  hasMoved: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** Selects days by pointing: one pointer at a time. */
export class Pointing {
  #gesture: Gesture | undefined;

  /** Whether a finger is down. */
  get isTouching(): boolean {
    return this.#gesture?.isTouch === true;
  }

  /** Whether moving the pointer selects. */
  get isSelecting(): boolean {
    return this.#gesture?.isSelecting === true;
  }

  /** The pointer goes down. */
  begin(event: PointerLike, parts: PointingParts): void {
    const date = dateAt(event.target);
    if (!date || event.button !== 0 || !event.isPrimary) return;
    const gesture = newGesture(event, date);
    this.#gesture = gesture;
    if (!gesture.isTouch) {
      gesture.isSelecting = true;
      beginWithMouse(event, date, parts);
      return;
    }
    gesture.timer = setTimeout(() => {
      gesture.isSelecting = true;
      press(date, parts);
    }, longPress);
  }

  /** The pointer moves. */
  move(event: PointerLike, { selecting, isWorkday }: PointingParts): void {
    const gesture = this.#gesture;
    if (event.pointerId !== gesture?.pointer) return;
    if (!gesture.isSelecting) {
      if (Math.hypot(event.clientX - gesture.x, event.clientY - gesture.y) > slack) this.cancel();
      return;
    }
    const date = dateUnder(event, gesture);
    if (!date || date === gesture.last) return;
    gesture.last = date;
    gesture.hasMoved = true;
    selecting.change((before) => extendTo(before, date, isWorkday));
  }

  /** The pointer goes up. */
  letGo(event: Pick<PointerLike, 'pointerId'>, parts: PointingParts): void {
    const gesture = this.#gesture;
    if (event.pointerId !== gesture?.pointer) return;
    this.cancel();
    if (gesture.isTouch && !gesture.isSelecting) {
      const picks = isPicking(parts);
      press(gesture.last, parts);
      if (!picks) parts.selecting.openPanel('beside');
    } else if (!gesture.isTouch || gesture.hasMoved) parts.selecting.openPanel('beside');
  }

  /** What the pointer was doing is off. */
  cancel(): void {
    clearTimeout(this.#gesture?.timer);
    this.#gesture = undefined;
  }

  /** Opens a day. */
  open(date: CalendarDate, { selecting }: PointingParts): void {
    selecting.change(() => selectOne(date));
    selecting.openPanel('focused');
  }
}

/** The date of the cell that something is in. */
export function dateAt(target: EventTarget | null): CalendarDate | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
  return readDate(cell?.dataset.date ?? '');
}

/** A finger stays with the element that it began on, so what is under it has to be asked for. */
function dateUnder(event: PointerLike, { isTouch }: Gesture): CalendarDate | undefined {
  return dateAt(isTouch ? document.elementFromPoint(event.clientX, event.clientY) : event.target);
}

/** Whether days are being picked with a finger: a tap then adds one. */
function isPicking({ selecting }: PointingParts): boolean {
  return selecting.selection.dates.length > 0 && selecting.panel === 'closed';
}

function press(date: CalendarDate, parts: PointingParts): void {
  const picks = isPicking(parts);
  parts.selecting.change((before) => (picks ? toggleDate(before, date) : selectOne(date)));
}

function newGesture(event: PointerLike, last: CalendarDate): Gesture {
  const { pointerId: pointer, clientX: x, clientY: y } = event;
  return { pointer, x, y, last, isTouch: event.pointerType === 'touch', isSelecting: false, hasMoved: false };
}

function beginWithMouse(
  event: PointerLike,
  date: CalendarDate,
  { selecting: { selection, change }, isWorkday }: PointingParts,
): void {
  const adds = event.ctrlKey || event.metaKey;
  if (event.shiftKey && selection.dates.length > 0) change((before) => extendTo(before, date, isWorkday));
  else if (adds && selection.dates.includes(date)) change((before) => toggleDate(before, date));
  else if (adds) change((before) => startRange(before, date));
  else change(() => selectOne(date));
}
