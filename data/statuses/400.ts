import type { Entry } from '../shapes';

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
