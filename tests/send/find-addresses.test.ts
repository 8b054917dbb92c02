import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses, MOST_ADDRESSES, uniqueAddresses } from '../../send/find-addresses';

const rows: [says: string, text: string, urls: string[], refused: [line: number, problem: string][]][] = [
  [
    'one in each line',
    'https://a.example/\nb.example\r\n\r\nhttp://c.example',
    ['https://a.example/', 'https://b.example/', 'http://c.example/'],
    [],
  ],
  ['each once', 'https://a.example\nhttps://a.example/#part', ['https://a.example/'], []],
  [
    'what is none is told by its line',
    'https://a.example\nftp://b.example\nhttps://c.example:x',
    ['https://a.example/'],
    [
      [2, 'scheme'],
      [3, 'port'],
    ],
  ],
  [
    'a table, its first row the names of columns',
    'name,url\nHome,https://a.example/\n"Shop","https://b.example/?q=1"',
    ['https://a.example/', 'https://b.example/?q=1'],
    [],
  ],
  [
    'a table with the address first',
    'https://a.example/,404\nhttps://b.example/,200',
    ['https://a.example/', 'https://b.example/'],
    [],
  ],
  ['an address may hold a comma where it stands alone', 'https://a.example/1,2', ['https://a.example/1,2'], []],
  ['a message', 'See https://a.example/x (or http://b.example).', ['https://a.example/x', 'http://b.example/'], []],
  [
    'HTML',
    '<p>\n<a class=x href="https://a.example/?a=1&amp;b=2">a</a>\n<a href=\'/here\'>\n<link HREF=http://b.example/>',
    ['https://a.example/?a=1&b=2', 'http://b.example/'],
    [],
  ],
  ['nothing', '\n  \n', [], []],
];

describe('addresses in a text', () => {
  test.each(rows)('%s', (_, text, urls, refused) => {
    const found = findAddresses(text);
    expect(found.urls).toEqual(urls);
    expect(found.refused.map(({ line, why }) => [line, why.problem])).toEqual(refused);
  });

  test('are at most 5,000, and what is more is counted', () => {
    const text = Array.from({ length: MOST_ADDRESSES + 7 }, (_, at) => `https://a.example/${at}`).join('\n');
    expect(findAddresses(text)).toMatchObject({ tooMany: 7, repeated: 0, urls: { length: MOST_ADDRESSES } });
  });

  test('of any text never throw, and each is http or https', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('<a href=', '\n', ',')), { maxLength: 30 }),
        (pieces) => {
          for (const url of findAddresses(pieces.join('')).urls) expect(url).toMatch(/^https?:\/\/./);
        },
      ),
    );
  });
});

test('links of a page: each once, only http and https', () => {
  const links = [
    'https://a.example/#1',
    'https://a.example/#2',
    'mailto:a@b.example',
    'javascript:void 0',
    'http://b.example/',
  ];
  expect(uniqueAddresses(links)).toMatchObject({ urls: ['https://a.example/', 'http://b.example/'], repeated: 1 });
});
