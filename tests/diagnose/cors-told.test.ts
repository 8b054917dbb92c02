import { expect, test } from 'vitest';
import { explain } from './explain';
import { failure } from './failure';

const asked = { type: 'xmlhttprequest', url: 'https://api.example/a', initiator: 'https://shop.example' };
const refused = { ...asked, status: 200, error: 'net::ERR_FAILED' };

test('the condition that failed is the first cause, and the owner reads the line to send', async () => {
  const { entry, causes, steps, evidence } = await explain(failure({ ...refused, headers: [] }));
  expect(entry).toBe('failures/cors-refused');
  expect(causes[0]).toMatch(/no Access-Control-Allow-Origin/);
  expect(steps.owner[0]).toContain('Access-Control-Allow-Origin: https://shop.example');
  expect(evidence.map(({ fact }) => fact)).toContain('CORS, the rules for asking another site');
});

test('an answer that CORS hid is told beside the status that it had', async () => {
  const { entry, evidence, causes } = await explain(failure({ ...refused, status: 500, headers: [] }));
  expect(entry).toBe('statuses/500');
  expect(evidence.find(({ fact }) => fact === 'Kept from the page')?.says).toMatch(/500/);
  expect(causes.join()).not.toMatch(/Access-Control-Allow-Origin/);
});

test('what the network sent stays as it is', async () => {
  const { causes } = await explain(
    failure({ ...refused, headers: [['access-control-allow-origin', 'https://{site}.example']] }),
  );
  expect(causes[0]).toContain('{site}');
});

test('where CORS has no part, nothing is said of it', async () => {
  const { evidence } = await explain(failure({ status: 404 }));
  expect(JSON.stringify(evidence)).not.toContain('CORS');
});
