import type { HeaderMeaning } from '../shapes';

export const headers = ['age'];

export default {
  name: 'Age',
  matches: /^0*[1-9]\d*$/,
  says: 'The answer lay in a store on the way for this many seconds; the site may be fine by now.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9111.html#section-5.1'],
} satisfies HeaderMeaning;
