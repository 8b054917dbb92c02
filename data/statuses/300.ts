import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'There are several versions of this, and you may choose one of them.',
  inOtherWords:
    'You ask for “the soup” in a restaurant, and the waiter brings you the menu: there are three. Pick one, and he knows what to bring.',
  definition:
    'The resource has more than one representation, each with a more specific address. The server lists them so that the user or the user agent can select one. The form of such a list isn’t laid down.',
  requires: {
    server: [
      {
        says: 'If it prefers one of them, the server should name it in Location.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1',
      },
      {
        says: 'Except to HEAD, it should send content that lists the alternatives with their addresses.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1',
      },
    ],
    client: [
      {
        says: 'The user agent may follow Location by itself, or choose from the list if it understands its format.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'With a 300, browsers let you choose the language of a page.',
    truth:
      'They have no such window: they show the page that came with it, or follow its Location. Languages are usually chosen by Accept-Language or on the site itself.',
  },
  use: {
    when: ['The same document exists in several forms, and only the reader can say which one is wanted.'],
    not: [
      'You know which version fits: send it with 200, or lead there with 302 or 303.',
      'No version fits what the request accepts: that is 406.',
      'The links lead to different things: that is an ordinary page with 200.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/manual.en.html',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html><html lang="en"><title>Manual</title><ul><li><a href="/manual.en.html">English</a><li><a href="/manual.fr.html">French</a></ul></html>\n',
  },
  headers: [
    { name: 'Location', says: 'The version that the server would choose, if it has a favourite.' },
    { name: 'Link', says: 'With rel=alternate, it can list the versions for programs.' },
    { name: 'Vary', says: 'Tells caches which request headers the choice depends on.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'The list may be stored even without an explicit lifetime.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same request brings the same list. Ask for one of the addresses on it.',
  },
  related: ['statuses/301', 'statuses/303', 'statuses/406', 'statuses/305', 'statuses/306', 'statuses/506'],
  questions: [
    {
      question: 'Do browsers follow a 300 by themselves?',
      answer:
        'HTTP allows it where a Location is given. Firefox’s code does so, while Chrome shows the page. The Fetch standard doesn’t count 300 among its redirects, so don’t build on it.',
    },
    {
      question: 'Why do I get “300 Multiple Choices” from Apache?',
      answer:
        'Two of its modules can do that: mod_speling when several files come close to a misspelt name, and mod_negotiation for programs that want to choose a version themselves. Correct the link, or choose from the list.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Multiple Choices',
  sign: '🍽️',
  headline: 'There is more than one version to choose from',
  short: 'Choose one of several versions',
  plain:
    'What you asked for exists in several versions, for example in two languages. The answer lists them, so that you or your browser can pick one. This number is rare, since most sites make the choice for you.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page exists in several languages or formats, and the site can’t tell which one you want.',
    'The address is not quite right, and several files have a name much like it.',
    'The address names a thing of which the site keeps several editions.',
  ],
  steps: {
    visitor: [
      'Pick one of the links on the page.',
      'If the page shows no links, check the address for a typing mistake, or go through the home page.',
    ],
    owner: [
      'Decide for people where you can: by Accept-Language, with a default.',
      'Look whether mod_speling or mod_negotiation makes these answers in Apache.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-12.2',
    'https://fetch.spec.whatwg.org/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/300',
  ],
} satisfies Entry;
