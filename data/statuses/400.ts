import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Whoever answered took the request for faulty, and won’t deal with it.',
  inOtherWords:
    'You hand in a form, and the clerk slides it back across the counter: there is something on it that can’t be read, or stands in the wrong box. Perhaps you wrote it so. Perhaps it got wet on the way.',
  definition:
    'The server can’t or won’t process the request because of something that it takes for a mistake on the client’s side: broken syntax, a message whose length or end can’t be made out, deceptive routing, or, in many APIs, data that fails a check. It is the general code of the 4xx class, for whatever no other code fits better.',
  requires: {
    server: [
      {
        says: 'A server must send 400 to an HTTP/1.1 request that has no Host header, more than one, or an invalid one.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-3.2',
      },
      {
        says: 'A server must reject, with 400, a request that has whitespace between a header’s name and its colon.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-5.1',
      },
      {
        says: 'If an HTTP/1.1 request’s length can’t be told for sure, because of a faulty Content-Length or Transfer-Encoding, the server must answer 400 and close the connection.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
      },
      {
        says: 'Except for HEAD, the answer should explain the fault, and say whether it is there to stay.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
    client: [
      {
        says: 'A client must handle any 4xx code that it doesn’t know as if it were 400.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 400 proves that I typed something wrong.',
    truth:
      'It only tells that the request looked wrong to whoever got it. The page’s own script, an old cookie, an extension or a machine on the way can be behind it.',
  },
  use: {
    when: [
      'The request can’t be parsed, or its parts contradict each other.',
      'A parameter is missing or has the wrong type, and your API doesn’t use 422 for such cases.',
    ],
    not: [
      'Nobody has signed in yet: use 401.',
      'The body can be read, but what it says breaks a rule: 422 is more exact.',
      'Your own code failed on a sound request: that is 500.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/problem+json' },
    body: '{"type":"https://example.com/problems/unreadable-date","title":"This date cannot be read","status":400,"detail":"birthday has to look like 2001-12-31"}\n',
  },
  headers: [
    { name: 'Host', says: 'In the request: names the site. HTTP/1.1 wants it exactly once.' },
    {
      name: 'Cookie',
      says: 'In the request: if it has grown past the server’s limit, every page of the site may answer 400.',
    },
    {
      name: 'Content-Length',
      says: 'In the request: if it is no valid number, nobody knows where the request ends.',
    },
    {
      name: 'Content-Type',
      says: 'In the answer: application/problem+json announces a body that says in detail what was wrong.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'A cache leaves a 400 alone unless the answer itself allows storing, for example with max-age.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same bytes are likely to be judged in the same way. Correct the request first, or start again from a freshly loaded page.',
  },
  related: [
    'statuses/422',
    'statuses/431',
    'statuses/414',
    'vendors/nginx/494',
    'classes/4xx',
    'failures/invalid-address',
    'statuses/402',
    'statuses/411',
    'failures/graphql-errors',
  ],
  questions: [
    {
      question: 'How do I get rid of a 400 Bad Request?',
      answer:
        'Look at the address first, then try a private window. If the page opens there, delete the cookies that this one site has stored. If nothing helps, the site or something in front of it has to be put right.',
    },
    {
      question: 'Why can deleting cookies help against a 400?',
      answer:
        'A site’s cookies are sent along with the requests to it. When they have become too large, servers such as nginx answer 400 to whatever you open there, until the cookies are gone.',
    },
    {
      question: 'What does ‘The plain HTTP request was sent to HTTPS port’ mean?',
      answer:
        'nginx writes this on a 400 page when somebody spoke without encryption to a door that is meant for encrypted connections. Use https at the start of the address. If it says https already, two machines on the site’s side probably don’t agree.',
    },
    {
      question: 'Should I read a 400 in the same way as a 422?',
      answer:
        'With 400 the request as such seems broken. With 422 it could be read and understood, but what it asks for makes no sense to the program. Many APIs use 400 for both.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Bad Request',
  sign: '🧩',
  headline: 'The request was turned away as faulty',
  short: 'Request turned away as faulty',
  plain:
    'Your browser sent a request, and the answer says that something about it is wrong or can’t be read. The page, the browser, or something on the way may have put it together badly. The number alone doesn’t say what is wrong, and it doesn’t mean that you made a mistake.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The page sent data that the server can’t make sense of or doesn’t accept.',
    'Cookies, the small notes that a site keeps in your browser, are damaged or have grown too large.',
    'The address is damaged, for example by a link that was cut off or holds stray characters.',
    'The address begins with http where an encrypted connection, https, is expected.',
    'A proxy, an extension or a security program changed the request on its way.',
  ],
  steps: {
    visitor: [
      'Check the address for missing or odd characters, or go in through the site’s home page.',
      'Try it in a private window: if it works there, an old cookie or an extension is likely involved.',
      'Clear the cookies of this one site; you will have to sign in there again.',
      'If it happens with a form, fill it in afresh and leave out unusual characters.',
    ],
    owner: [
      'Find out from the logs which hop answered 400 for this request, and what it objected to.',
      'Compare the body, query and Content-Type that arrive with what the endpoint validates.',
      'Check the limits for header and cookie size (nginx: large_client_header_buffers), and that no cookie keeps growing.',
      'Make sure that nothing speaks plain HTTP to a port that expects TLS.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/400',
  ],
} satisfies Entry;
