import type { Pair } from '../shapes';

export default {
  between: ['statuses/401', 'statuses/407'],
  says: 'With 401 the site wants your sign-in; with 407 it is a proxy on the way there, and the site has not seen the request.',
  choose:
    'Look at the header: WWW-Authenticate belongs to 401, Proxy-Authenticate to 407. A site or an API uses 401 even when it stands behind a reverse proxy.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
  ],
} satisfies Pair;
