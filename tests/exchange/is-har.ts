import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isIPv4, isIPv6 } from 'node:net';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

const ajv = new Ajv({
  strict: false,
  formats: {
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    uri: /^[a-z][a-z0-9+.-]*:\S*$/i,
    ipv4: isIPv4,
    ipv6: isIPv6,
  },
});
ajv.addMetaSchema(draft6);
const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('har-schema'));
for (const file of globSync('*.json', { cwd: folder }))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** Whether it is HAR 1.2; `isHar.errors` tells what is wrong with it. */
export const isHar = ajv.compile({ $ref: 'har.json#' });
