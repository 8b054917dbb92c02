import { expect, test } from 'vitest';
import { messageTo } from '../../diagnose/message';
import { explain } from './explain';
import { failure } from './failure';

test('the message to a site’s owner says what, where, when, what to check, and what to look for in the logs', async () => {
  const own = failure({
    url: 'https://shop.example/cart?session=open-sesame',
    status: 502,
    headers: [
      ['x-amz-cf-id', 'Hn7Qw=='],
      ['x-cache', 'Error from cloudfront'],
    ],
    count: 3,
  });
  const message = messageTo('site-owner', own, await explain(own));
  expect(message).toContain(
    'GET https://shop.example/cart?…\nfailed on 2023-11-14T22:13:20.000Z, and 2 more times since with: 502 Bad Gateway.',
  );
  expect(message).toContain('To find this request in your logs:\nx-amz-cf-id: Hn7Qw==');
  expect(message).toContain('It seems to be about your site:\n- ');
  expect(message).not.toContain('sesame');
});

test('the message to the IT team says where it broke, and proof; not what the site’s owner should check', async () => {
  const own = failure({
    url: 'http://shop.example/',
    status: 407,
    signIn: { from: 'proxy', host: 'proxy.corp.example', port: 3128, scheme: 'basic' },
  });
  const diagnosis = await explain(own);
  const message = messageTo('network-admin', own, diagnosis);
  expect(message).toContain('Proof: Sign-in asked by proxy.corp.example:3128 (basic)');
  expect(message).toContain('- Where it broke: at the proxy.');
  expect(message).not.toContain(diagnosis.steps.owner[0]);
});

test('a proof is one only where the verdict stands on it', async () => {
  const own = failure({ status: 404, headers: [['server', 'nginx']] });
  expect(messageTo('site-owner', own, await explain(own))).not.toMatch(/^Proof:/m);
});

test('what two parties prove of themselves was seen, and is no proof', async () => {
  const headers = [
    ['cf-error-type', '502'],
    ['x-kong-response-latency', '1'],
  ] as const;
  const own = failure({ status: 502, headers });
  const message = messageTo('site-owner', own, await explain(own));
  expect(message).toMatch(/^Seen: Cf-Error-Type: 502 \(/im);
  expect(message).not.toMatch(/^Proof:/m);
});

test('a proof of two headers stands on one line', async () => {
  const own = failure({ status: 404 });
  const evidence = [{ fact: 'A: 1\nB: 2', says: 'It was C.', grade: 'proof' }] as const;
  expect(messageTo('site-owner', own, { ...(await explain(own)), evidence })).toContain('A: 1; B: 2 (It was C.)');
});

test('nobody reads more than three checks', async () => {
  const own = failure({ status: 404 });
  const steps = { visitor: [], owner: ['A.', 'B.', 'C.', 'D.'] };
  const message = messageTo('site-owner', own, { ...(await explain(own)), steps });
  expect(message.match(/^- .*/gm)).toEqual(['- A.', '- B.', '- C.']);
});
