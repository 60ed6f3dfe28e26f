import type { ApiProblem } from '../../../data/client.ts';
import { checkData, type DataCheck } from '../check.ts';
import type { Config } from '../data.ts';
import { compactJson } from '../json/print.ts';
import { offsetOf } from '../json/places.ts';

/** What somebody has typed and not saved. */
export interface Draft {
  /** The version that it started from. */
  readonly base: Config;
  readonly text: string;
}

/** What is shown while a draft is made. */
export type EditMode = 'text' | 'difference' | 'conflict';

/** Whether two texts are the same for the store. */
export function isSame(one: string, other: string): boolean {
  return one === other || compactOf(one) === compactOf(other);
}

function compactOf(text: string): string {
  const { root } = checkData(text);
  return root ? compactJson(text, root) : text;
}

/** Something that the server finds wrong with what was sent. */
export interface ServerFault {
  /** Where it is in the text; undefined: the server names no place in the data. */
  readonly offset: number | undefined;
  /** The place as the server says it, and what is wrong there. */
  readonly text: string;
}

/** What a refusal says, with its places in the text as it is now. */
export function serverFaultsOf({ errors, detail }: ApiProblem, { root }: DataCheck): readonly ServerFault[] {
  if (errors.length === 0) return [{ offset: undefined, text: detail }];
  return errors.map(({ pointer, detail: wrong }) => {
    const isInData = root !== undefined && /^\/data(\/|$)/.test(pointer);
    const offset = isInData ? offsetOf(root, pointer.slice('/data'.length)) : undefined;
    return { offset, text: `${pointer} ${wrong}` };
  });
}
