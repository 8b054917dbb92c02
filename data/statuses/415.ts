import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What was sent has a format that the server doesn’t take at this address.',
  inOtherWords:
    'You bring a cassette to a shop that only copies photos. The cassette may be fine and the shop may be open, but they have no machine for it.',
  definition:
    'The origin server refuses the request because the content has a format that this method doesn’t support on the target resource. The reason can be the Content-Type, the Content-Encoding, or what the server found when it looked at the data itself.',
  requires: {
    server: [
      {
        says: 'If the content coding was the reason, the answer ought to list the accepted codings in Accept-Encoding.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3',
      },
      {
        says: 'If the coding was not the reason, the answer must not have Accept-Encoding.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3',
      },
      {
        says: 'If the media type was the reason, an Accept header in the answer can list the types that would have been taken.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16',
      },
      {
        says: 'In answer to a PATCH with an unsupported patch format, it should list the supported ones in Accept-Patch.',
        source: 'https://www.rfc-editor.org/rfc/rfc5789.html#section-2.2',
      },
    ],
    client: [
      {
        says: 'Who sends content should say in Content-Type what it is, unless they don’t know it themselves.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.3',
      },
    ],
  },
  misunderstanding: {
    myth: 'The server can’t deliver the format that I asked for.',
    truth:
      'That would be 406. With 415 it is the other way round: the server can’t use the format in which something was sent to it.',
  },
  use: {
    when: [
      'The Content-Type of the request is missing or is one that this route doesn’t parse.',
      'The body is compressed with a coding that you don’t support.',
      'The data turns out to be of another kind than its label says.',
    ],
    not: [
      'The type is right but the syntax is broken: use 400.',
      'The data can be read, but its values break a rule: use 422.',
      'The client wants an answer in a format that you don’t offer: use 406.',
    ],
  },
  example: {
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/problem+json',
    },
    body: '{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"Send application/json."}\n',
  },
  headers: [
    { name: 'Content-Type', says: 'In the request: what kind of data the body holds.' },
    { name: 'Content-Encoding', says: 'In the request: how the body is compressed, for example gzip.' },
    { name: 'Accept', says: 'In the answer: the media types that would have been taken.' },
    { name: 'Accept-Encoding', says: 'In the answer: the codings that would have worked, if the coding was at fault.' },
    { name: 'Accept-Patch', says: 'In the answer to a PATCH: the patch formats that are understood.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not without an explicit permission, and there is hardly ever a reason to give one.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same data with the same label is refused each time. Convert the data or correct the label first.',
  },
  related: ['statuses/406', 'statuses/422', 'statuses/413', 'failures/decoding-failed', 'statuses/411'],
  questions: [
    {
      question: 'Why do I get 415 when I send JSON?',
      answer:
        'Most likely the Content-Type is missing or wrong. With fetch, a body given as a string is labelled text/plain unless you set Content-Type to application/json yourself. curl -d labels its data as a form.',
    },
    {
      question: 'What is the difference between 415 and 406?',
      answer:
        '415 is about what the client sends. 406 is about what it wants to get back, as named in its Accept headers.',
    },
    {
      question: 'Why does an upload end in 415?',
      answer:
        'The form takes only some kinds of files, and yours isn’t one of them, or its ending doesn’t match what is inside. The page often lists the kinds next to the upload button.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Unsupported Media Type',
  sign: '🧩',
  headline: 'What was sent is in a format that isn’t accepted here',
  short: 'This format isn’t accepted',
  plain:
    'Something was sent to {site}, such as a file or a form, and this address doesn’t take that kind of data. The data itself may be of the wrong kind, or only the label that came with it. On most pages the site’s own script chooses that label, and not the visitor.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The page’s script or the app labels its data wrongly, or not at all.',
    'The chosen file is of a kind that the site doesn’t take.',
    'The site’s program changed, and no longer takes the old format.',
    'The data was compressed in a way that the server doesn’t know.',
    'The server looked into the data and found something else than the label said.',
  ],
  steps: {
    visitor: [
      'Look which kinds of files the page lists, and save yours as one of them.',
      'Don’t just rename a file: a new ending doesn’t change what is inside.',
      'If you didn’t choose any file, reload the page and do it once more.',
      'If that doesn’t help either, tell the site’s owner, who has to look at the script.',
    ],
    owner: [
      'Compare the request’s Content-Type with what the route parses: is application/json missing?',
      'Look for an exact comparison that fails on parameters such as charset=utf-8.',
      'Check that no proxy or library changes Content-Type or Content-Encoding on the way.',
      'Name what would work in Accept, or in Accept-Encoding if the coding was the problem.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3',
    'https://www.rfc-editor.org/rfc/rfc5789.html#section-2.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/415',
  ],
} satisfies Entry;
