import { describe, expect, test } from 'vitest';
import type { Answer, Snippet } from '../../data/shapes';
import { isRegistered } from '../../data/snippet-parts/reasons';
import express from '../../data/snippets/express';
import fastify from '../../data/snippets/fastify';
import fetchHandler from '../../data/snippets/fetch-handler';
import nodeHttp from '../../data/snippets/node-http';
import { answers } from './answers';
import { answerOfHandler, answerOfServer, type Received } from './running';

const odd = (status: number): Answer => ({
  status,
  reason: 'Odd',
  headers: { 'X-Odd': `"a" 'b' \\c` },
  body: `"\\'\n`,
});

/** Of every code with an example, and of some that no framework has heard of. */
const all: readonly Answer[] = [...answers, odd(599), odd(783), odd(999)];

const statuses = [...new Set([0, 99, 199, 600, ...all.map(({ status }) => status)])];

const runnable: [Snippet, (code: string, status: number) => Promise<Received>][] = [
  [nodeHttp, answerOfServer],
  [express, answerOfServer],
  [fastify, answerOfServer],
  [fetchHandler, answerOfHandler],
];

describe.each(runnable)('$name', (snippet, run) => {
  const sent = all.filter(({ status }) => !snippet.refuses(status));

  test.each(sent)('sends $status', async (answer) => {
    const { status, reason, headers, body } = await run(snippet.code(answer), answer.status);
    expect(status).toBe(answer.status);
    for (const [name, value] of Object.entries(answer.headers)) expect(headers[name.toLowerCase()]).toBe(value);
    expect(body).toBe(answer.body ?? '');
    if (!isRegistered(status) && answer.reason) expect(reason).toBe(answer.reason);
  });

  test.each(statuses.filter(snippet.refuses))('can’t send %s', async (status) => {
    const code = snippet.code(odd(404)).replaceAll('404', String(status));
    const answer = await run(code, 404).catch(() => undefined);
    expect(answer?.status).not.toBe(status);
  });
});
