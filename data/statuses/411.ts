import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Something was sent without a note of how long it is, and was refused for that.',
  inOtherWords:
    'The removal firm won’t send a van before you tell them how many boxes there are. They may well take them all. They just want the number first.',
  definition:
    'The server refuses to accept the request without a Content-Length header. HTTP/1.1 also lets a client send a body in chunks, without a length; some servers and gateways answer 411 to that, because they must know the size in advance.',
  requires: {
    server: [
      {
        says: 'An HTTP/1.1 server may answer 411 to a request that has a body but no Content-Length.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
      },
    ],
    client: [
      {
        says: 'The client may repeat the request if it adds a valid Content-Length with the length of what it sends.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12',
      },
      {
        says: 'If an HTTP/1.1 client knows the length beforehand and needs no other transfer coding, it should send the length and not use chunks, since some services answer 411 to those.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
      },
      {
        says: 'When a method gives content a meaning and no Transfer-Encoding is sent, a user agent should send Content-Length; with POST that is normally done even if it is 0.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'My text or file is too long.',
    truth: 'The length isn’t too great, it is missing. For too much there is another code, 413.',
  },
  use: {
    when: ['You can’t handle a body before you know its size, for example because a program behind you needs that.'],
    not: [
      'The length is stated, but is more than you take: 413.',
      'The length is stated, but is no number: 400.',
      'You could just as well read the body in chunks: accept it.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Please send a Content-Length header with your request."}\n',
  },
  headers: [
    { name: 'Content-Length', says: 'In the request: the size of the body in bytes. This is what was missed.' },
    {
      name: 'Transfer-Encoding',
      says: 'In an HTTP/1.1 request: with chunked, the body comes in pieces and its total size is not told.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'It belongs to one faulty request, so no cache stores it unbidden, and none should be asked to.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Send it again with the length. Nothing was done the first time, so that is safe for every method.',
  },
  related: ['statuses/413', 'statuses/400', 'statuses/415', 'statuses/501'],
  questions: [
    {
      question: 'How do I fix 411 Length Required?',
      answer:
        'Make your program send Content-Length. Most libraries do so when you hand them a text or a finished file, and leave it out when you hand them a stream. For a POST without any content, send a length of 0.',
    },
    {
      question: 'Why does curl get a 411 for an empty POST?',
      answer:
        'With only -X POST, curl sends no body and no length. Add -d with an empty value, and it sends a length of 0.',
    },
    {
      question: 'Why is chunked sending refused, though HTTP/1.1 allows it?',
      answer:
        'Often there is a gateway that has to hand the size on before anything else. If the server can’t or won’t store the whole request first, it insists on the length.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Length Required',
  sign: '📏',
  headline: 'The answer says that the size of what was sent is missing',
  short: 'Size of the request not stated',
  plain:
    'When a browser sends something, such as a form, it mostly says in advance how long it is. The answer refuses the request because that number is missing. Browsers add it by themselves, so a program, a script or a machine on the way is more likely to have left it out than you.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A program or script sent its data in pieces, without naming the total size first.',
    'A request that sends, but has nothing in it, came without a size of zero.',
    'A proxy, an extension or a security program on the way took the size out.',
    'The site’s server, or something in front of it, can’t take data of unknown length.',
  ],
  steps: {
    visitor: [
      'Send it once more from the site’s own page.',
      'Try another browser, one without extensions that change requests.',
      'If it stays like that, tell the site’s owner which button or form it was.',
    ],
    owner: [
      'Let the client send Content-Length: hand its library a string, a buffer or a file, and not a stream.',
      'Send Content-Length: 0 with every POST or PUT that has no body.',
      'Find the hop that turns bodies into chunked transfer coding or strips Content-Length.',
      'See whether your server can take chunked bodies: RFC 9112 requires every HTTP/1.1 recipient to be able to parse them.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-7.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/411',
  ],
} satisfies Entry;
