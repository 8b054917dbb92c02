import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The server takes a change only together with a check that nobody else was faster.',
  inOtherWords:
    'You hand the editor a corrected page. She asks: “Which draft did you correct?” Without that she won’t take it, as it might undo what a colleague wrote this morning.',
  definition:
    'The origin server requires the request to be conditional, for example with If-Match. The usual reason is the lost update: two clients load the same state, both change it, and the later PUT overwrites the earlier one unseen.',
  requires: {
    server: [
      {
        says: 'The answer should explain how to send the request again so that it works.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-3',
      },
      {
        says: 'A cache must not store the answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-3',
      },
    ],
    client: [
      {
        says: 'A client can’t rely on this status to be kept from overwriting others, because servers needn’t use it.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-7.1',
      },
    ],
  },
  misunderstanding: {
    myth: '428 and 412 are the same.',
    truth: 'With 428 the condition is missing. With 412 it was there, and turned out not to be true.',
  },
  use: {
    when: ['Lost updates would do harm, and a PUT, PATCH or DELETE comes without If-Match or If-Unmodified-Since.'],
    not: [
      'A condition was sent but isn’t met: answer with 412.',
      'Something else is missing in the request, such as a field: choose 400 or 422.',
      'The user must first do another thing, such as accept the terms: 403 with an explanation is clearer.',
    ],
  },
  example: {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    },
    body: '{"type":"https://example.com/problems/if-match-missing","title":"If-Match is missing","status":428,"detail":"Load the page again and send its ETag in If-Match."}\n',
  },
  headers: [
    { name: 'If-Match', says: 'In the next request: make the change only if the version is still this one.' },
    { name: 'If-None-Match', says: 'In the next request: with a star, create it only if it doesn’t exist yet.' },
    { name: 'If-Unmodified-Since', says: 'In the next request: the same check with a date, where there is no ETag.' },
    { name: 'ETag', says: 'In the answer to GET: the mark of the version, to be sent back in If-Match.' },
  ],
  caching: {
    stored: 'never',
    says: 'RFC 6585 forbids caches to store it.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Load the present state, make the change on it, and send it with If-Match. Nothing was overwritten by the first try.',
  },
  related: ['statuses/412', 'statuses/409', 'statuses/423', 'statuses/304', 'statuses/449', 'statuses/510'],
  questions: [
    {
      question: 'What is the difference between 428 and 412?',
      answer:
        '428 asks for a condition that wasn’t sent. 412 says that a condition was sent and is false, mostly because somebody else has changed the thing in the meantime.',
    },
    {
      question: 'How do I send a conditional request?',
      answer:
        'Load the resource, note its ETag, and put that value into the If-Match header of your PUT, PATCH or DELETE. The double quotes are part of the ETag, so keep them.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Precondition Required',
  sign: '🛟',
  headline: 'The server asks for a safety check with this change',
  short: 'A safety check is missing',
  plain:
    'When two people change the same thing, the later one can wipe out the work of the other without knowing. So this server takes a change only with a note that says which version it was made on. That note was missing from the request.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The page’s script or the app doesn’t send the note.',
    'The server began to ask for it, and the program wasn’t changed along with it.',
    'A machine on the way took the note out of the request.',
    'The program never loaded the present version, so it has nothing to refer to.',
  ],
  steps: {
    visitor: [
      'Keep a copy of your text, load the page again, and make the change once more.',
      'Look for a newer version of the app, if it isn’t a web page.',
      'If it goes on like this, write to the site’s owner: the page has to send the check itself.',
    ],
    owner: [
      'Load the resource first, and send its ETag back in If-Match with PUT, PATCH or DELETE.',
      'Send If-None-Match: * to create something that must not exist yet.',
      'Check that no proxy takes the ETag out of answers, or If-Match out of requests.',
      'Describe in the answer which header is wanted.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-3',
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-7.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/428',
  ],
} satisfies Entry;
