import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { loadNames, loadSigns } from '../../data';
import { badgeOf } from '../../diagnose/badge';
import { howWeKnow } from '../../diagnose/how-we-know';
import { noiseReason } from '../../diagnose/noise';
import { DEFAULTS } from '../../store/settings/settings';
import { explain } from './explain';
import { failure, pageWith } from './failure';

const names = await loadNames();
const { signatures, meanings } = await loadSigns();

/** Anything, but not our own placeholders: those are looked for. */
const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll(/\{(site|proxy)\}/g, ''));
const error = fc.oneof(text, fc.constantFrom(...names.keys()).map(written));
const known = fc.constantFrom(
  ...signatures.flatMap(({ headers }) => Object.keys(headers)),
  ...meanings.map(({ name }) => name),
);
const header = fc.tuple(fc.oneof(known, text), text);
const endpoint = { host: text, port: fc.nat() };
const anything: fc.Arbitrary<Partial<Failure>> = fc.record(
  {
    url: fc.oneof(text, fc.webUrl()),
    method: text,
    type: text,
    initiator: text,
    status: fc.nat({ max: 999 }),
    reason: text,
    error,
    navigationError: error,
    headers: fc.array(header),
    signIn: fc.record({ ...endpoint, from: fc.constantFrom('proxy', 'site'), scheme: text, realm: text }),
    proxy: fc.record(endpoint),
    preflight: fc.record({ status: fc.nat(), error: text }, { requiredKeys: [] }),
    purpose: fc.constantFrom('prefetch', 'prerender'),
    fromCache: fc.boolean(),
    abandoned: fc.boolean(),
    firstAt: fc.nat(),
    count: fc.nat(),
  },
  { requiredKeys: [] },
);

test('any failure gets a whole diagnosis', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (facts) => {
      const diagnosis = await explain(failure(facts));
      const { headline, label, short, summary, where, turnSentence, causes, steps } = diagnosis;
      const texts = [headline, label, short, summary, where, turnSentence, ...causes, ...steps.visitor, ...steps.owner];
      for (const one of texts) expect(one.trim()).not.toBe('');
      expect(texts.join('\n')).not.toMatch(/\{(site|proxy)\}|undefined|\[object/);
      expect(diagnosis.hops.filter(({ state }) => state === 'broke').length).toBeLessThanOrEqual(1);
      for (const { says } of howWeKnow(failure(facts), diagnosis)) expect(says.trim()).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test('headers of 100 kB are no trouble: a verdict comes at once, and quotes no more of them than one can read', async () => {
  const long = fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.nat({ max: 20 }))
    .map(([part, extra]) => part.repeat(100_000 / part.length + extra));
  const upper = fc.tuple(known, fc.boolean()).map(([name, isUpper]) => (isUpper ? name.toUpperCase() : name));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(upper, long), { minLength: 1, maxLength: 6 }), async (headers) => {
      const own = failure({ status: 503, headers });
      const diagnosis = await explain(own);
      const { headline, summary, turnSentence, where, causes, steps, unknown, evidence } = diagnosis;
      const says = evidence.map((one) => one.says);
      const ours = [
        headline,
        summary,
        turnSentence,
        where,
        ...causes,
        ...steps.visitor,
        ...steps.owner,
        ...unknown,
        ...says,
      ];
      for (const one of ours) expect(one.length).toBeLessThan(2000);
    }),
    { numRuns: 60 },
  );
});

test('a verdict adds no markup of its own', async () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ0123456789-_=,;" .:/()'), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(known, plain)), fc.integer({ min: 400, max: 599 }), async (headers, status) => {
      const diagnosis = await explain(failure({ status, headers }), headers.map(([, value]) => value).join('\n'));
      const { evidence, headline, summary, unknown } = diagnosis;
      const told = [headline, summary, ...unknown, ...evidence.flatMap(({ fact, says }) => [fact, says])];
      expect(told.filter((one) => /<\w|&\w+;/.test(one))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any failure gets a badge of at most four characters, unless it is noise', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      const own = failure(facts);
      const { text: word, about } = badgeOf(pageWith({ own }), 5000, DEFAULTS);
      expect(word.length).toBeLessThanOrEqual(4);
      expect(about).toBe(noiseReason(own) ? 'nothing' : 'page');
    }),
    { numRuns: 2000 },
  );
});

test('what the network sent appears word for word, and is never a pattern or a placeholder', async () => {
  const hostile = '<b onclick=x>$& $1 {site} {proxy} &lt; \\n</b>';
  const facts = {
    url: 'https://{proxy}/$&',
    status: 407,
    signIn: { from: 'proxy', host: hostile, port: 1, scheme: 'basic' },
  };
  const { summary, evidence } = await explain(
    failure({ ...facts, headers: [['server', hostile]] } as Partial<Failure>),
  );
  expect(summary).toContain('The request never reached {proxy}.');
  expect(summary).toContain(`${hostile}:1`);
  expect(evidence.map(({ fact }) => fact)).toContain(`Server: ${hostile}`);
});

test('without a host or a proxy to name, the text still reads', async () => {
  const { headline, summary } = await explain(failure({ url: 'about:', error: 'net::ERR_TUNNEL_CONNECTION_FAILED' }));
  expect(headline).toBe('The proxy did not open a way to the site');
  expect(summary).toContain('this proxy, whose name the browser does not tell, for ');
});

test('the proxy that is named is the one on the way, not the site that asked for a sign-in', async () => {
  const proxy = { host: 'proxy.corp.example', port: 3128 };
  const signIn = { host: 'shop.example', port: 443, from: 'site', scheme: 'basic' } as const;
  const { summary } = await explain(failure({ error: 'net::ERR_TUNNEL_CONNECTION_FAILED', proxy, signIn }));
  expect(summary).toContain('this proxy, proxy.corp.example:3128, for ');
});

/** A name in data/ as the browsers write it. */
function written(name: string | number): string {
  if (typeof name === 'number') return `Error code ${name}`;
  return name.startsWith('ERR_') ? `net::${name}` : name;
}
