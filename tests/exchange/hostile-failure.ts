import fc from 'fast-check';
import type { Failure } from '../../capture/failure';
import { failure } from '../diagnose/failure';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\',;`|[]()<>*_#!&$\\ ab1\u2028\u202e'), maxLength: 30 }),
);
const url = fc.oneof(text, fc.webUrl({ withQueryParameters: true }));
const time = fc.oneof(fc.nat(), fc.double());
const endpoint = { host: text, port: fc.nat() };
const header = fc.tuple(
  fc.oneof(text, fc.constantFrom('via', 'www-authenticate', 'proxy-status', 'server-timing', 'link', 'x-cache')),
  text,
);

/** Any failure at all, well beyond what capture makes. */
export const hostileFailure: fc.Arbitrary<Failure> = fc
  .record(
    {
      requestId: text,
      url,
      method: text,
      type: text,
      initiator: url,
      status: fc.nat({ max: 999 }),
      reason: text,
      error: text,
      navigationError: text,
      headers: fc.array(header, { maxLength: 6 }),
      body: fc.record({ type: text, text }),
      ip: fc.oneof(text, fc.ipV4(), fc.ipV6()),
      fromCache: fc.boolean(),
      signIn: fc.record({ ...endpoint, from: fc.constantFrom('proxy', 'site'), scheme: text, realm: text }),
      proxy: fc.record(endpoint),
      preflight: fc.record({ status: fc.nat(), error: text, headers: fc.array(header) }, { requiredKeys: [] }),
      redirects: fc.array(fc.record({ url, status: fc.nat({ max: 999 }) }), { maxLength: 3 }),
      fromWorker: fc.boolean(),
      firstAt: time,
      lastAt: time,
      count: fc.nat(),
    },
    { requiredKeys: [] },
  )
  .map((facts) => failure(facts as Partial<Failure>));
