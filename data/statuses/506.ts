import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The server was to pick one version of a page for you, but its pick only led to another choice.',
  inOtherWords:
    'The signpost at a fork sends you to the left, and there you find nothing but another signpost that asks where you want to go. Whoever put up the signs forgot to let one of them end at a house.',
  definition:
    'An error in the server’s setup. Under transparent content negotiation (RFC 2295, published as an experiment in 1998), a resource has several variants, and one of them is chosen. Here the chosen variant is itself set up to negotiate in that way, and so can’t be the end of the process.',
  requires: {
    server: [
      {
        says: 'By definition, a variant is something that a normal GET request can fetch, without negotiating again.',
        source: 'https://www.rfc-editor.org/rfc/rfc2295.html#section-2.2',
      },
      {
        says: 'As with the whole class, the server should explain the error, and whether it is there to stay.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
    client: [
      {
        says: 'The browser should show that explanation to its user.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'It means that the server has no page in my language.',
    truth:
      'That would be a 406. With a 506 the server did find a variant, but is set up in such a way that it can’t use it.',
  },
  use: {
    when: ['You negotiate by RFC 2295, and the variant that you chose turns out to be negotiable as well.'],
    not: [
      'No variant suits the Accept headers of the request: that is 406, or a default page.',
      'The configuration is broken in another way: use 500.',
      'Your program chooses the language or format in its own code: RFC 2295 isn’t involved.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'en',
    },
    body: '<!doctype html><title>Variant Also Negotiates</title><p>The variant chosen for this page is negotiable itself. This is an error in the setup of the server.</p>\n',
  },
  headers: [
    {
      name: 'Negotiate',
      says: 'In the request: that the client takes part in transparent negotiation, and in which way.',
    },
    {
      name: 'Alternates',
      says: 'In an answer that negotiates: the list of variants, each with its address and its properties.',
    },
    {
      name: 'TCN',
      says: 'In an answer: shows that the resource is negotiated in this way. Apache gives up with 506 when it finds it on the variant as well.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Caches leave it unless a header allows them to keep it, and nobody should allow that for a fault that one edit can repair.',
  },
  retry: {
    again: 'no',
    says: 'The setup won’t change by asking. Another language in the browser’s settings may lead to another variant, but the repair is the owner’s.',
  },
  related: ['statuses/406', 'statuses/300', 'statuses/500', 'statuses/508'],
  questions: [
    {
      question: 'Which server sends 506?',
      answer:
        'Apache’s httpd can, from its module mod_negotiation. It does so when a type map picks another type map, or when the picked variant negotiates transparently too.',
    },
    {
      question: 'How do I fix 506 Variant Also Negotiates?',
      answer:
        'Find the type map (a .var file) or the directory with MultiViews behind the address. Let each of its entries name a plain file, not another type map.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Variant Also Negotiates',
  sign: '🔀',
  headline: 'The choice between versions of this page came to no end',
  short: 'A choice without an end',
  plain:
    'One address can have several versions of a page, for instance one in each language, and the server picks one for you. This number says that the version it picked has to be picked from yet again, so the server stopped. By its meaning, that is a mistake in how the server was set up.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A file that lists the versions of a page names another such list.',
    'Two ways to choose a version are switched on together and get in each other’s way.',
    'Software on the site or on the way uses this rare number for something else.',
  ],
  steps: {
    visitor: [
      'Look for a switch between languages on the site, and use that instead.',
      'Let the owner know which address showed it, as only they can change the setup.',
    ],
    owner: [
      'With Apache, look for a type map (.var) that leads to another type map.',
      'Check whether MultiViews is on in the directory of the chosen file, and turn it off if you use type maps.',
      'On other servers, search the code and the modules for whoever sends 506.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1',
    'https://www.rfc-editor.org/rfc/rfc2295.html#section-2.2',
    'https://github.com/apache/httpd/blob/trunk/modules/mappers/mod_negotiation.c',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/506',
  ],
} satisfies Entry;
