import { beforeAll, expect, test } from 'vitest';
import type { Evidence } from '../../diagnose/diagnosis';
import { Catalogue } from '../../guide/catalogue';
import { namedCodes } from '../../guide/named-codes';
import { topicsOf } from '../../guide/topic';
import { readShelf } from '../../scripts/read-shelf';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = new Catalogue(topicsOf(await readShelf()));
});

const proof = (vendor: string, fact: string): Evidence => ({ vendor, fact, says: '', grade: 'proof' });

const cases: [what: string, evidence: Evidence[], ids: string[]][] = [
  ['Cloudflare’s number', [proof('cloudflare', 'Cf-Error-Type: 1016')], ['vendors/cloudflare/1016']],
  ['Squid’s name', [proof('squid', 'X-Squid-Error: ERR_DNS_FAIL 0')], ['vendors/squid/ERR_DNS_FAIL']],
  [
    'the same twice',
    [proof('cloudflare', 'Cf-Error-Type: 1016'), proof('cloudflare', '1016')],
    ['vendors/cloudflare/1016'],
  ],
  ['a plain status', [proof('cloudflare', 'Cf-Error-Type: 530')], []],
  ['a code that nobody knows', [proof('cloudflare', 'Cf-Error-Type: 1999')], []],
  ['another vendor’s number', [proof('squid', 'X-Squid-Error: 1016')], []],
  ['who was merely on the way', [{ ...proof('cloudflare', 'Cf-Error-Type: 1016'), grade: 'path' }], []],
  ['no vendor', [{ fact: 'Status 404', says: '' }], []],
];

test.each(cases)('%s', (_, evidence, ids) => {
  expect(namedCodes(evidence, catalogue).map(({ id }) => id)).toEqual(ids);
});
