import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'While the page is still being made, the browser learns what it can fetch in the meantime.',
  inOtherWords:
    'You wait for a recipe that a friend is still writing down. “You will need flour and eggs”, she calls over, so you get them out now. When the recipe comes, everything stands ready.',
  definition:
    'An interim answer with headers, mostly Link, that the final answer will probably carry too. A client may act on them ahead of time, for example by preloading a style sheet. They are hints: only the final answer counts. RFC 8297, which defines the code, is an experimental document.',
  requires: {
    server: [
      {
        says: 'A server may send several of these before the final answer, each with only some of the headers that it expects.',
        source: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-2',
      },
      {
        says: 'It may hold hints back over HTTP/1.1 unless it knows that the client copes with 1xx answers.',
        source: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-3',
      },
    ],
    client: [
      {
        says: 'Apart from making things faster, the hints must not change how the final answer is handled.',
        source: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-2',
      },
      {
        says: 'It should not conclude that a header is unlikely to come because the hints leave it out.',
        source: 'https://www.rfc-editor.org/rfc/rfc8297.html#section-2',
      },
    ],
  },
  misunderstanding: {
    myth: '103 is the answer to the request.',
    truth: 'It is a note on the side. The real answer follows, and it may even be an error.',
  },
  use: {
    when: [
      'Making the page takes time, and you already know which style sheets, scripts or fonts it will need.',
      'The page will fetch things from another site: a preconnect hint can open that connection early.',
    ],
    not: [
      'The final answer is ready at once: its own Link header does the same.',
      'You can only guess what the page needs: a wrong hint wastes the visitor’s data.',
    ],
  },
  example: {
    headers: {
      Link: '</style.css>; rel=preload; as=style, <https://fonts.example.org>; rel=preconnect',
    },
  },
  headers: [
    { name: 'Link', says: 'What to preload, or which site to connect to, with the relation preload or preconnect.' },
    {
      name: 'Content-Security-Policy',
      says: 'May come along, so that nothing is fetched early that the page itself would not be allowed to load.',
    },
  ],
  caching: { stored: 'never', says: 'The hints themselves aren’t stored. What is fetched because of them may be.' },
  retry: { again: 'no-need', says: 'Nothing failed; the page is on its way.' },
  related: ['statuses/100', 'statuses/102', 'statuses/104', 'vendors/google/103', 'classes/1xx'],
  questions: [
    {
      question: 'Which browsers use Early Hints?',
      answer:
        'According to MDN’s tables, Chrome and Edge from 103 and Firefox from 120 on (with preloading from 123), and Safari from 17 on, which only opens connections early. Chrome and Safari use them with HTTP/2 and newer only.',
    },
    {
      question: 'Why does Chrome ignore my 103?',
      answer:
        'Chrome takes hints only for the page itself, not for frames or for files within it. It ignores them over HTTP/1.1, and it looks at the first 103 only.',
    },
    {
      question: 'Wasn’t 103 called Checkpoint?',
      answer:
        'Google once proposed 103 Checkpoint for uploads that can be resumed. It was never registered under that name. Today’s registered 103 is Early Hints, and 104 was drafted for resumable uploads.',
    },
    {
      question: 'Do I see a 103 in extensions or in the page’s own scripts?',
      answer: 'Usually not: browsers act on it themselves, and extensions are told the final status only.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Early Hints',
  sign: '💡',
  headline: 'The page is on its way, and hints came ahead of it',
  short: 'Hints ahead of the page',
  plain:
    'While the page is still being put together, your browser is told what it will need, such as pictures, fonts or styles. So it can start to fetch them at once, and the page appears sooner. No page ends with this number: the real answer comes right after.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The site sends a list of files to fetch while it prepares the page.',
    'A service in front of the site remembers what the page needed last time and sends that ahead.',
    'A program that doesn’t know such notes took one for the final answer.',
  ],
  steps: {
    visitor: ['There is nothing to repair here; if the page stays empty after it, reload once.'],
    owner: [
      'Send hints over HTTP/2 or HTTP/3 only, and only for requests that load a whole page.',
      'Look in the browser’s tools for hinted files that the page never uses, and take them out of the list.',
      'If a client breaks on them, switch the hints off for it: some HTTP/1.1 software mistakes 103 for the final answer.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc8297.html#section-2',
    'https://html.spec.whatwg.org/multipage/semantics.html#early-hints',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/103',
    'https://source.chromium.org/chromium/chromium/src/+/main:docs/early-hints.md',
  ],
} satisfies Entry;
