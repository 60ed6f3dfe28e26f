import { expect, test } from 'vitest';
import { askAnewAfterFailure } from './in-advance.ts';

const url = 'http://127.0.0.1/api/v2/me/places';

/** Sends requests of some methods one after another, each answered or failing as told; resolves to their modes. */
async function modesOf(...calls: readonly [method: string, answer: number | Error][]): Promise<string[]> {
  const modes: string[] = [];
  const answers = calls.map(([, answer]) => answer);
  const send = askAnewAfterFailure((request) => {
    modes.push(request.mode);
    const answer = answers[modes.length - 1];
    return typeof answer === 'number'
      ? Promise.resolve(new Response(null, { status: answer }))
      : Promise.reject(answer ?? new Error('There is no answer.'));
  });
  for (const [method] of calls) await send(new Request(url, { method })).catch(() => undefined);
  return modes;
}

test('answers that are there in advance are taken while all goes well', async () => {
  expect(await modesOf(['GET', 200], ['POST', 204], ['GET', 200])).toEqual(['cors', 'cors', 'cors']);
});

test.each([
  ['was refused', 401],
  ['went wrong', 503],
  ['got no answer', new TypeError('Failed to fetch')],
])('nothing is taken any more once something %s', async (_what, answer) => {
  expect(await modesOf(['GET', answer], ['POST', 201], ['GET', 200], ['GET', 200])).toEqual([
    ...['cors', 'cors'],
    ...['same-origin', 'same-origin'],
  ]);
});
