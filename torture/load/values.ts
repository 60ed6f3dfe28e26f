/** Every value of this share is large, so that a kill can hit the middle of a write. */
const largeEvery = 40;
const largeItems = 200;
const mostSmallItems = 4;

/** The text of `data` that stands for a value. It follows from the value alone, so half of one is recognised. */
export function dataOf(value: string): string {
  const number = Number(/\d+$/.exec(value)?.[0] ?? 0);
  const length = number % largeEvery === 0 ? largeItems : 1 + (number % mostSmallItems);
  const items = Array.from({ length }, (_, item) => ({
    value,
    item,
    port: 1000 + (number % 100),
    enabled: number % 2 === 0,
    hosts: [`${value}.one`, `${value}.two`],
    note: { text: `Written as ${value}, object ${item}.`, empty: [] },
  }));
  return JSON.stringify(items);
}

/** The value that stored `data` stands for; data that is no value's gives a text that is no value. */
export function valueOf(data: unknown): string {
  const text = JSON.stringify(data);
  const value = /^\[\{"value":"([\w.-]+)"/.exec(text)?.[1];
  return value !== undefined && dataOf(value) === text ? value : `broken: ${text.slice(0, 300)}`;
}
