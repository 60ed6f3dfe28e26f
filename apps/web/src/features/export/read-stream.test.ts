import { Unreachable } from '@worklog/api-client/client';
import { expect, test } from 'vitest';
import { readStream, type Arrived } from './read-stream.ts';

function answer(pull: UnderlyingDefaultSource['pull'], headers: Record<string, string> = {}): Response {
  return new Response(new ReadableStream<Uint8Array>({ pull: pull! }), { headers });
}

function pieces(...texts: string[]): UnderlyingDefaultSource['pull'] {
  return (controller) => {
    const next = texts.shift();
    if (next === undefined) controller.close();
    else controller.enqueue(new TextEncoder().encode(next));
  };
}

async function progress(response: Response): Promise<readonly [string, readonly Arrived[]]> {
  const arrived: Arrived[] = [];
  const file = await readStream(response, (part) => arrived.push(part));
  return [await file.text(), arrived];
}

test('reads all parts and says how much has arrived', async () => {
  const response = answer(pieces('Date,', 'Type\r\n'), { 'content-length': '11' });
  expect(await progress(response)).toEqual([
    'Date,Type\r\n',
    [
      { bytes: 5, total: 11 },
      { bytes: 11, total: 11 },
    ],
  ]);
});

test('knows no end of what is compressed on its way, and none that the server does not say', async () => {
  const packed = answer(pieces('ab'), { 'content-length': '11', 'content-encoding': 'br' });
  expect((await progress(packed))[1]).toEqual([{ bytes: 2, total: undefined }]);
  expect((await progress(answer(pieces('ab'))))[1]).toEqual([{ bytes: 2, total: undefined }]);
});

test('an empty answer is an empty file', async () => {
  expect(await progress(new Response(null))).toEqual(['', []]);
});

test('a connection that breaks is told as such', async () => {
  const broken = answer((controller) => {
    controller.error(new TypeError('network error'));
  });
  await expect(readStream(broken, () => undefined)).rejects.toBeInstanceOf(Unreachable);
});
