import { describe, expect, test } from 'vitest';
import { readArticle } from '../../scripts/read-article';

const HEAD = `
title: A title
sign: 🔑
summary: What a reader will know afterwards, in one sentence.
about: [statuses/404]
diagram:
  title: The browser asks, the site answers.
  lanes: [Your browser, The site]
  steps:
    - { from: 0, to: 1, says: GET / }
    - { from: 1, to: 0, says: '404', bad: true }
    - { at: 1, says: nothing is there }
sources: ['https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5']
`;

const CHOICE = '{ title: A choice., asks: Is it there?, answers: [{ when: a, then: b }, { when: c, then: d }] }';

/** The article with this text, or with this head. */
const read = (text: string, head = HEAD) => readArticle(`---${head}---\n\n${text}`, 'a.md');

test('an article is read into what is drawn', () => {
  const article = read(`Opening with *some*
words.

## “What’s” next?

### Inner

1. [403](#/403)
2. \`code\`

> said

\`\`\`http
GET / HTTP/1.1
\`\`\`

| a | b |
|---|---|
| 1 | **2** |
`);
  expect(article).toMatchObject({ title: 'A title', about: ['statuses/404'] });
  expect(article.opening).toEqual([
    { kind: 'paragraph', parts: ['Opening with ', { kind: 'em', parts: ['some'] }, ' words.'] },
  ]);
  expect(article.sections).toEqual([
    {
      id: 'whats-next',
      title: '“What’s” next?',
      blocks: [
        { kind: 'heading', parts: ['Inner'] },
        {
          kind: 'list',
          isOrdered: true,
          items: [
            [{ kind: 'paragraph', parts: [{ kind: 'link', href: '#/403', parts: ['403'] }] }],
            [{ kind: 'paragraph', parts: [{ kind: 'code', parts: ['code'] }] }],
          ],
        },
        { kind: 'quote', blocks: [{ kind: 'paragraph', parts: ['said'] }] },
        { kind: 'code', language: 'http', code: 'GET / HTTP/1.1' },
        { kind: 'table', head: [['a'], ['b']], rows: [[['1'], [{ kind: 'strong', parts: ['2'] }]]] },
      ],
    },
  ]);
});

test('an address within a sentence leads nowhere', () => {
  expect(read('Like https://shop.example/ and www.shop.example.').opening).toEqual([
    { kind: 'paragraph', parts: ['Like ', 'https://shop.example/', ' and ', 'www.shop.example', '.'] },
  ]);
});

describe('refuses, with the line,', () => {
  const text: [string, string][] = [
    ['markup as a block', '<div onclick="alert(1)">x</div>'],
    ['markup within a sentence', 'a <b>word</b>'],
    ['a script', '<script>alert(1)</script>'],
    ['a comment', '<!-- x -->'],
    ['a picture', '![x](https://example.com/x.png)'],
    ['a picture from a definition', '![x][y]\n\n[y]: https://example.com/x.png'],
    ['a link that runs a program', '[x](javascript:alert(1))'],
    ['a link of data', '[x](data:text/html,x)'],
    ['a link in clear', '[x](http://example.com/)'],
    ['a link to elsewhere in the extension', '[x](options.html)'],
    ['a link to nowhere', '[x]()'],
    ['a link from a definition', '[x][y]\n\n[y]: javascript:alert(1)'],
    ['a second title', '# Title'],
    ['a heading too deep', '#### Deep'],
    ['two headings of one name', '## Same\n\ntext\n\n## Same'],
    ['a heading that is the name of the page’s own part', '## Sources'],
    ['a heading without letters', '## ?!'],
    ['code in an unknown language', '```perl\nx\n```'],
    ['code in no language', '    x'],
    ['a footnote', 'x[^1]\n\n[^1]: y'],
    ['words struck out', '~~x~~'],
    ['a rule', 'x\n\n---\n\ny'],
  ];
  test.each(text)('%s', (_, source) => {
    expect(() => read(source)).toThrow(/^a\.md:\d+: /);
  });
});

describe('refuses a head', () => {
  const heads: [string, RegExp, (head: string) => string][] = [
    ['with an unknown key', /titel/, (head) => `${head}titel: x\n`],
    ['with an unknown key in a step', /steps/, (head) => head.replace('bad: true', 'wrong: true')],
    ['without a summary', /summary/, (head) => head.replace(/summary:.*\n/, '')],
    ['with a summary without a full stop', /summary/, (head) => head.replace('sentence.', 'sentence')],
    ['with two signs', /sign/, (head) => head.replace('🔑', '🔑🔑')],
    ['with a source in clear', /sources/, (head) => head.replace('https:', 'http:')],
    ['about a number', /about/, (head) => head.replace('statuses/404', '404')],
    ['with a lane too many', /lane/, (head) => head.replace('from: 0, to: 1', 'from: 0, to: 2')],
    ['with a message to itself', /lane/, (head) => head.replace('from: 0, to: 1', 'from: 1, to: 1')],
    ['with words too long for the picture', /diagram/, (head) => head.replace('GET /', `GET /${'x'.repeat(40)}`)],
    [
      'with one answer only',
      /diagram/,
      (head) =>
        head.replace(/diagram:[\s\S]*(?=sources)/, `diagram: ${CHOICE.replace(', { when: c, then: d }', '')}\n`),
    ],
    [
      'with four questions in a row',
      /diagram/,
      (head) => head.replace(/diagram:[\s\S]*(?=sources)/, `diagram: ${deep(4)}\n`),
    ],
  ];
  test.each(heads)('%s', (_, says, change) => {
    expect(change(HEAD)).not.toBe(HEAD);
    expect(() => read('x', change(HEAD))).toThrow(says);
  });

  test('that is missing', () => expect(() => readArticle('x', 'a.md')).toThrow(/^a\.md: .*head/));

  test('but not one with three questions in a row', () => {
    const head = HEAD.replace(/diagram:[\s\S]*(?=sources)/, `diagram: ${deep(3)}\n`);
    expect(read('x', head).diagram).toHaveProperty('answers.0.answers.0.answers.0.then', 'b');
  });
});

/** A choice with so many questions, one after the other. */
function deep(count: number): string {
  const inner = (left: number): string =>
    left === 0
      ? '{ when: a, then: b }'
      : `{ when: a, asks: And?, answers: [${inner(left - 1)}, { when: c, then: d }] }`;
  return CHOICE.replace('{ when: a, then: b }', inner(count - 1));
}
