import { yearOf } from '@worklog/domain/dates';
import { isSameHalf, type Day, type Half } from '@worklog/domain/day';

/** What is needed to show days. */
export interface EntryContext {
  /** The names of places by their ids. */
  readonly places: ReadonlyMap<string, string>;
  /** Whether a type of days shows where it was spent. */
  readonly showsPlace: (type: string) => boolean;
}

/** Writes days as the older API shows them, in JSON. For one answer: it remembers the texts that come again. */
export class EntryTexts {
  readonly #context: EntryContext;
  /** By type and by place. */
  readonly #halves = new Map<string, Map<string | null, string>>();

  constructor(context: EntryContext) {
    this.#context = context;
  }

  /** One day as an entry. A day whose halves differ shows its first set half, and both besides. */
  entry(day: Day): string {
    const { date, am, pm, notes } = day;
    const shown = am ?? pm;
    if (!shown) throw new Error('A stored day has a half that is set.');
    const notesText = notes === '' ? '""' : JSON.stringify(notes);
    const halves = isSameHalf(am, pm) ? '' : `,"halves":{"am":${this.#half(am)},"pm":${this.#half(pm)}}`;
    return `{"date":"${date}",${this.#typeAndPlace(shown)},"notes":${notesText}${halves}}`;
  }

  /** The entries of a year; `days` are in order. */
  year(year: number, days: readonly Day[]): string {
    let entries = '';
    for (const day of days) entries += entries === '' ? this.entry(day) : `,${this.entry(day)}`;
    return `{"year":${year},"entries":[${entries}]}`;
  }

  /** All years that have entries; `days` are in order. */
  years(days: readonly Day[]): string {
    const years = new Map<number, Day[]>();
    for (const day of days) {
      const year = yearOf(day.date);
      const ofYear = years.get(year);
      if (ofYear) ofYear.push(day);
      else years.set(year, [day]);
    }
    const texts = Array.from(years, ([year, ofYear]) => this.year(year, ofYear));
    return `{"years":[${texts.join(',')}]}`;
  }

  #half(half: Half | null): string {
    return half ? `{${this.#typeAndPlace(half)}}` : 'null';
  }

  #typeAndPlace({ type, place }: Half): string {
    let ofType = this.#halves.get(type);
    if (!ofType) this.#halves.set(type, (ofType = new Map<string | null, string>()));
    let text = ofType.get(place);
    if (text === undefined) ofType.set(place, (text = this.#newText(type, place)));
    return text;
  }

  #newText(type: string, place: string | null): string {
    const { places, showsPlace } = this.#context;
    const name = place === null || !showsPlace(type) ? undefined : places.get(place);
    const location = name === undefined ? '' : `,"location":${JSON.stringify(name)}`;
    return `"type":${JSON.stringify(type)}${location}`;
  }
}
