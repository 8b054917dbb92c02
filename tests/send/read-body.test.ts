import { expect, test } from 'vitest';
import { readBody } from '../../send/read-body';

const never = new AbortController().signal;

/** A body in pieces; `stalls` before its end. */
function bodyOf(pieces: string[], { stalls = false, breaks = false, onCancel = () => {} } = {}): Response {
  const left = pieces.map((piece) => new TextEncoder().encode(piece));
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift();
        if (piece) controller.enqueue(piece);
        else if (breaks) controller.error(new TypeError('broken'));
        else if (!stalls) controller.close();
        return stalls && !piece ? new Promise<void>(() => {}) : undefined;
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { headers: { 'Content-Length': '9' } });
}

const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

test('all of a short body', async () => {
  const read = await readBody(bodyOf(['ab', 'cd']), 4, never);
  expect([text(read), read.end, read.announced]).toEqual(['abcd', 'whole', 9]);
});

test('as much as is wanted of a long one, and the rest is not asked for', async () => {
  let isCancelled = false;
  const response = bodyOf(['ab', 'cd', 'ef'], {
    onCancel: () => {
      isCancelled = true;
    },
  });
  const read = await readBody(response, 3, never);
  expect([text(read), read.end, isCancelled]).toEqual(['abc', 'cut', true]);
});

test('what came before it broke off', async () => {
  const read = await readBody(bodyOf(['ab'], { breaks: true }), 10, never);
  expect([text(read), read.end]).toEqual(['ab', 'broken']);
});

test('what came before somebody stopped it', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const read = await readBody(bodyOf(['ab'], { stalls: true }), 10, stop.signal);
  expect([text(read), read.end]).toEqual(['ab', 'stopped']);
});

test('no body', async () => {
  expect(await readBody(new Response(null), 10, never)).toEqual({ bytes: new Uint8Array(), end: 'whole' });
});
