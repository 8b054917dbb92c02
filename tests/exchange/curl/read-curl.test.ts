import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCurl, readCurl } from '../../../exchange/curl/read-curl';
import { writeRequest } from '../../../exchange/requests/write-request';
import { type Draft, EMPTY_DRAFT, fieldsOn } from '../../../send/draft';
import { outgoingOf } from '../../../send/outgoing-of';

const U = 'https://site.example/a';

/** `POST https://… | Name: value | kind body | left out`, in one line. */
function inShort(command: string): string {
  const read = readCurl(command);
  if ('trouble' in read) return read.trouble;
  const { method, url, headers, body } = read.draft;
  const fields = fieldsOn(body.fields).map(({ name, value }) => `${name}=${value}`);
  return [
    `${method} ${url}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(body.kind === 'none' ? [] : [`${body.kind} ${body.text || fields.join(' & ')}`]),
    ...(read.leftOut.length > 0 ? [`left out: ${read.leftOut.join(', ')}`] : []),
  ].join(' | ');
}

const rows: [string, string][] = [
  [`curl ${U}`, `GET ${U}`],
  [`$ curl -sSL --compressed '${U}'`, `GET ${U}`],
  ['curl site.example', 'GET http://site.example'],
  [`curl --url ${U} -XDELETE`, `DELETE ${U}`],
  [`curl -I ${U}`, `HEAD ${U}`],
  [`curl ${U} -H 'A: b' -H "C: d\\"e" -HF:g -H 'Gone:' -H 'Empty;'`, `GET ${U} | A: b | C: d"e | F: g | Empty: `],
  [`curl ${U} -d a=1 -d 'b=x+y'`, `POST ${U} | form a=1 & b=x y`],
  [`curl ${U} -d 'not a form'`, `POST ${U} | Content-Type: application/x-www-form-urlencoded | text not a form`],
  [`curl ${U} --data-raw '@x' -H 'Content-Type: text/csv'`, `POST ${U} | Content-Type: text/csv | text @x`],
  [`curl ${U} -H 'content-type: application/json' -d '{"a":1}' -X PUT`, `PUT ${U} | json {"a":1}`],
  [`curl ${U} --json '{"a":' --json '1}'`, `POST ${U} | Accept: application/json | json {"a":1}`],
  [
    `curl ${U} --data-urlencode 'q=a b&c' --data-urlencode =x/y`,
    `POST ${U} | Content-Type: application/x-www-form-urlencoded | text q=a%20b%26c&x%2Fy`,
  ],
  [`curl -G ${U} -d a=1 --data-urlencode 'b=c d'`, `GET ${U}?a=1&b=c%20d`],
  [`curl ${U} -F a=1 -F 'b="x;y";type=text/plain'`, `POST ${U} | multipart a=1 & b=x;y | left out: ;type=text/plain`],
  [`curl ${U} -F 'f=@a.png' -F g=1`, `POST ${U} | multipart g=1 | left out: -F f=@a.png`],
  [
    `curl ${U} -u me:pä -b a=1 -A x -e http://r.example/`,
    `GET ${U} | Authorization: Basic bWU6cMOk | Cookie: a=1 | User-Agent: x | Referer: http://r.example/`,
  ],
  [`curl ${U} -d @body.json -b jar.txt -T up.bin`, `GET ${U} | left out: -T up.bin, -b jar.txt, -d @body.json`],
  [
    `curl -k -x proxy:3128 -o out ${U} --http2 --resolve a:1:2 -4`,
    `GET ${U} | left out: -k, -x proxy:3128, -o out, --http2, --resolve a:1:2, -4`,
  ],
  [`curl ${U} https://other.example/`, `GET ${U} | left out: https://other.example/`],
  [`curl ${U} | jq .`, `GET ${U} | left out: | jq .`],
  [`curl ${U}?a=1&b=2`, `GET ${U}?a=1 | left out: &b=2`],
  [`curl ${U} 2>/dev/null`, `GET ${U} | left out: 2>/dev/null`],
  [`curl ${U} -H "Authorization: Bearer $TOKEN"`, `GET ${U} | Authorization: Bearer $TOKEN | left out: $TOKEN`],
  [`curl ${U} -H 'A: $NOT' # says more`, `GET ${U} | A: $NOT`],
  [
    `curl ${U} \\\n  -H 'A: b' \\\r\n  -d$'it\\'s\\n\\x41\\u00e9\\101\\xc3\\xa9' -H B:c`,
    `POST ${U} | A: b | B: c | Content-Type: application/x-www-form-urlencoded | text it's\nAéAé`,
  ],
  [
    `curl "${U}" ^\r\n  -H "A: \\"b\\"" ^\r\n  --data-raw "x"`,
    `POST ${U} | A: "b" | form x=`
      .replace('form x=', 'text x')
      .replace('| text', '| Content-Type: application/x-www-form-urlencoded | text'),
  ],
  [`curl ^"${U}?a=1^&b=2^" ^\n  -H ^"A: ^\\^"b^\\^"^"`, `GET ${U}?a=1&b=2 | A: "b"`],
  [`curl.exe '${U}' \`\r\n  -H 'A: it''s' \`\n -H "B: \`"c\`""`, `GET ${U} | A: it's | B: "c"`],
  [`C:\\Windows\\System32\\curl.exe ${U}`, `GET ${U}`],
  [`curl -- ${U}`, `GET ${U}`],
  [`curl ${U} --oauth2-bearer t -r 0-9`, `GET ${U} | Authorization: Bearer t | Range: bytes=0-9`],
  [`curl ${U} --constructor --toString`, `GET ${U} | left out: --constructor, --toString`],
  ['curl', 'no-address'],
  ['curl -X POST', 'no-address'],
  [`curl '${U}`, 'open-quote'],
  [`curl ${U} -H "A: b`, 'open-quote'],
  ['wget https://site.example/', 'no-curl'],
  ['curly https://site.example/', 'no-curl'],
];

test.each(rows)('%j', (command, short) => {
  expect(inShort(command)).toBe(short);
});

test('a time limit is taken over, in whole seconds', () => {
  const read = readCurl(`curl -m 2.5 ${U}`);
  expect('draft' in read && read.draft.timeLimit).toBe(3);
});

test('what is too long is not read', () => {
  expect(readCurl(`curl ${'x'.repeat(1_000_001)}`)).toEqual({ trouble: 'too-long' });
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...`'"\`$()\\;&|<>^*#{}-=@ \n\r\tAXHdFu1x:/`), maxLength: 200 }),
  );

  test('nothing throws', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        isCurl(text);
        readCurl(text);
        readCurl(`curl ${text}`);
        readCurl(`curl ^"${text} ^\n ${text}`);
        readCurl(`curl ${text} \`\n ${text}`);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long run of one sign is read at once', () => {
    for (const sign of ['"', "'", "$'", '\\', '^"', '`', '$(', '@', "''"]) readCurl(`curl ${sign.repeat(100_000)}`);
  });

  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...`'"\\$\`!;& \n\t=:@é€😀^%`), fc.constantFrom('a', 'Z', '0')),
    maxLength: 20,
  });
  const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
  const value = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
  const header = fc.record({
    name: token.map((name) => `X-${name}`),
    value: fc.oneof(value, fc.constant('')),
    isOn: fc.constant(true),
  });
  const field = fc.record({ name: token, value: text, isOn: fc.constant(true) });
  const draft: fc.Arbitrary<Draft> = fc.record({
    method: fc.constantFrom('POST', 'PUT', 'PATCH', 'PURGE'),
    url: fc.webUrl({ withQueryParameters: true }),
    headers: fc.array(header, { maxLength: 4 }),
    body: fc.record({
      kind: fc.constantFrom('none', 'text', 'json', 'form', 'multipart'),
      text,
      fields: fc.array(field, { minLength: 1, maxLength: 4 }),
    }),
    withCookies: fc.constant(false),
    timeLimit: fc.integer({ min: 1, max: 600 }),
  });

  test('what is written as curl is read as the same request', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (one) => {
        const read = readCurl(writeRequest(one, 'curl'));
        expect('draft' in read && read.leftOut).toEqual([]);
        expect(await sent('draft' in read ? read.draft : EMPTY_DRAFT)).toEqual(await sent(one));
      }),
      { numRuns: 300 },
    );
  });
});

/** What goes out for a draft. */
async function sent(draft: Draft) {
  const { body, headers = [], ...rest } = outgoingOf(draft);
  const written = body instanceof FormData ? JSON.stringify([...body]) : String(body ?? '');
  return { ...rest, headers: headers.map(([name, value]) => `${name}: ${value}`).sort(), body: written };
}
