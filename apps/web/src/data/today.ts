import { dateIn, type CalendarDate } from '@worklog/domain/dates';
import { useSyncExternalStore } from 'react';
import { remember } from './remember.ts';
import { loadSession, useAbout, useMe } from './session.ts';

const minute = 60_000;

/** Today where the person is: it turns over at midnight, and when the page wakes. Suspends until that is known. */
export function useToday(): CalendarDate {
  const { timeZone } = useMe();
  const { timeZone: ofInstallation } = useAbout();
  return useSyncExternalStore(followMinutes, () => dateNow(timeZone ?? ofInstallation));
}

/** Today where the person is. Fails as `loadSession` does. */
export async function loadToday(): Promise<CalendarDate> {
  const { me, about } = await loadSession();
  return dateNow(me.timeZone ?? about.timeZone);
}

/** The date of this moment in a time zone. */
function dateNow(timeZone: string): CalendarDate {
  return dateAtMinute(timeZone, Math.floor(Date.now() / minute));
}

/** A date is asked for by every component, each time that it is shown, and costs much to find. */
const dateAtMinute = remember((timeZone: string, minutes: number) =>
  dateIn(timeZone, new Date(minutes * minute)),
);

/** Every offset of a time zone is of whole minutes, so midnight is always the begin of one. */
function followMinutes(tick: () => void): () => void {
  let timer = setTimeout(onMinute, untilNextMinute(Date.now()));
  // The timers of a page that sleeps do not run.
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('focus', tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
    window.removeEventListener('focus', tick);
  };

  function onMinute(): void {
    tick();
    timer = setTimeout(onMinute, untilNextMinute(Date.now()));
  }
}

/** How many milliseconds it is until the next minute begins. */
export function untilNextMinute(now: number): number {
  return minute - (now % minute);
}
