import type { Pair } from '../shapes';

export default {
  between: ['statuses/302', 'statuses/303'],
  says: '302 says that the same thing is at another address for now; 303 says that something else there answers your request, and is to be fetched with GET.',
  choose:
    'After a form or another POST, send 303 to show the result: reloading that page sends nothing twice. For a page that is elsewhere for a time, send 302 or 307.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
  ],
} satisfies Pair;
