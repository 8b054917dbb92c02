import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'By the standard: the work was stopped, as it went round in a circle and would never have ended.',
  inOtherWords:
    'You look up “autumn” in a lexicon and read “see fall”. Under “fall” it says “see autumn”. After the second round you close the book.',
  definition:
    'In WebDAV with bindings (RFC 5842), one folder can appear in several places, even inside itself. The server met such an endless loop while it worked on a request with “Depth: infinity”, and the whole operation failed. CloudLinux sends the same number by default when too many requests to a hosting account’s programs run at once.',
  requires: {
    server: [
      {
        says: 'A server that finds a loop of bindings should send it, unless the client has shown in a DAV request header that it knows these bindings; only then should the listing use 208.',
        source: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
      },
    ],
    client: [
      {
        says: 'It can ask for the property DAV:resource-id, to make out which of the listed folders are the same one.',
        source: 'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 508 means that the site redirects in circles.',
    truth:
      'Browsers find such circles by themselves, and report too many redirects. A 508 is sent by the other side: by the standard for a loop among folders, and by some web hosts for a limit that was reached.',
  },
  use: {
    when: ['A WebDAV operation on a whole tree meets a folder that contains itself, and can’t be finished.'],
    not: [
      'The client knows bindings: list the folder once, and mark its other places with 208.',
      'Requests loop between two proxies: 502 is what RFC 9209 recommends there.',
      'An account has used up its share of the machine: 503 with Retry-After, or 429, is understood everywhere.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: 'The folder /projects contains itself under /projects/archive/current. The listing was stopped.\n',
  },
  headers: [
    {
      name: 'Depth',
      says: 'In the request: infinity asks for the whole tree, and only then can the loop arise.',
    },
    {
      name: 'DAV',
      says: 'In the request: a client can show here that it knows bindings, and so copes with 208.',
    },
    {
      name: 'Retry-After',
      says: 'In the answer: not part of the standard case; CloudLinux can add it to say when to come back.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'By default it isn’t kept. Listings in WebDAV are asked for with PROPFIND, which caches seldom handle anyway.',
  },
  retry: {
    again: 'after-a-change',
    says: 'In the standard case, ask for less depth or have the loop removed. Where a hosting limit is the cause, a later try can work without any change.',
  },
  related: ['statuses/208', 'statuses/506', 'failures/too-many-redirects', 'statuses/463', 'statuses/509'],
  questions: [
    {
      question: 'What does “508 Resource Limit Is Reached” mean?',
      answer:
        'That is CloudLinux’s text, which many shared hosts show: too many requests to the site’s programs were running at once. It has nothing to do with a loop. It ends when they have finished, or the owner moves to a larger plan.',
    },
    {
      question: 'How do I find the loop behind a 508?',
      answer:
        'Ask for the listing level by level with “Depth: 1”, together with the property DAV:resource-id. A folder whose id you have seen further up is where the circle closes.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Loop Detected',
  sign: '➰',
  headline: 'Whoever answered refused to go on with this request',
  short: 'Refused to go on',
  plain:
    'By the standard, this number means that the work would never have ended, because folders on the server lead back to themselves. Some web hosts send the same number when a site has used up its share of their machine. The number alone doesn’t tell which of the two it is.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site shares a machine with others and has reached the limit of its plan.',
    'Many visitors or robots use the site’s programs at the same time.',
    'A shared folder contains itself by way of a link, and a program asked for everything in it.',
    'A program calls itself over and over, and its makers chose this number to report that.',
  ],
  steps: {
    visitor: [
      'On an ordinary website, come back after a few minutes.',
      'In a file program, open a single folder rather than the whole tree.',
      'Send the owner the text of the page, since it tells which of the two meanings applies.',
    ],
    owner: [
      'If the page says “Resource Limit Is Reached”, look at the entry processes in your host’s panel: CloudLinux answers 508 when they exceed the plan.',
      'Look for slow scripts and for robots in the access log, and cache pages that need no program.',
      'With WebDAV, find bindings or links that lead back to a parent folder.',
      'If requests pass through your own proxies twice, mend the routing first.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2',
    'https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.32',
    'https://github.com/cloudlinux/cloudlinux-documentation/blob/master/docs/cloudlinuxos/cloudlinux_os_components/README.md',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/508',
  ],
} satisfies Entry;
