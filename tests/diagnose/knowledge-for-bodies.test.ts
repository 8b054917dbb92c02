import { expect, test } from 'vitest';
import { explainFailure } from '../../diagnose/page-view';
import { loadKnowledge } from '../../entrypoints/popup/load-knowledge';
import { failure } from './failure';

const forbidden = failure({ status: 400, type: 'xmlhttprequest' });
const CERTIFICATE =
  '400 No required SSL certificate was sent\n400 Bad Request\nNo required SSL certificate was sent\nnginx/1.22.1';
const readable = { ...forbidden, body: { type: 'text/html', text: CERTIFICATE } };

test('what reads bodies is loaded only where there is one', async () => {
  expect((await loadKnowledge([forbidden])).bodies).toBeUndefined();
  expect((await loadKnowledge([forbidden, readable])).bodies).toBeDefined();
});

test('the meaning that only a body tells is loaded with it, and only that failure has it', async () => {
  const knowledge = await loadKnowledge([forbidden, readable]);
  const meaning = (one: typeof forbidden) => explainFailure(one, knowledge, 0)?.diagnosis.meaning;
  expect([forbidden, readable].map(meaning)).toEqual([undefined, 'vendors/nginx/496']);
});
