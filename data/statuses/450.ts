import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'microsoft',
  meaning: 'A number that Windows has used to say that parental controls block a page.',
  inOtherWords:
    'A child asks for a book, and the parents have told the shelf at home to keep it shut. The library never hears of it. Nobody there said no.',
  definition:
    'Not registered. The web filter of Windows Parental Controls put an answer of its own in place of the page, with status 450, on the device where the page was asked for. Firefox’s source looks for the number at the start of a download and then reports that parental controls blocked it. Microsoft’s documents say that the filter returns a page of its own; those that we could check don’t name the number.',
  misunderstanding: {
    myth: 'A 450 comes from the website.',
    truth:
      'Used as Windows used it, it was made on your own computer. But a site can send the number as well, so it proves nothing by itself.',
  },
  use: {
    when: ['Never in new work: it is listed so that it can be recognised.'],
    not: [
      'A filter or a firewall of yours blocks a page: answer 403, and say on the page who blocks and why.',
      'A law or a court demands the block: that is 451.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Blocked</title><p>Parental controls block this page. Ask for permission to see it.</p>\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'Mostly text/html, even where a picture or a download was asked for: what comes is the page of the filter.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not by default. An answer of a filter belongs to one person on one device, so storing it would be wrong.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Nothing changes until somebody changes the rules of the filter, or gives a permission for this page.',
  },
  related: ['statuses/451', 'statuses/403'],
  questions: [
    {
      question: 'How can I open a page that gives a 450?',
      answer:
        'Ask the person who looks after the computer. Whoever manages the family settings of Windows can allow the page there.',
    },
    {
      question: 'Can I get a 450 on a computer without parental controls?',
      answer:
        'Yes. A site can send any number, and other filters may have taken over this one. Then only the page that came with it can tell why.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Blocked by Windows Parental Controls',
  sign: '🧸',
  headline: 'Microsoft’s number for a page that parental controls block',
  short: 'Perhaps blocked for children',
  plain:
    'This number is not in the official list. Windows has used it when its parental controls block a page, and then it comes from the computer and not from the site. A site or another filter can send it too, so the number alone doesn’t prove where it came from.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner'],
  causes: [
    'Family settings on this Windows computer block the page for the person who is signed in.',
    'Another filter program on the device uses the same number.',
    'The site itself answers 450, for reasons of its own.',
  ],
  steps: {
    visitor: [
      'Read the page that came with it: a filter mostly says that it was the filter.',
      'Ask the person who manages the family settings of this computer to allow the page.',
      'Open the same address on another device to see whether the site answers there.',
    ],
    owner: [
      'Search your logs for the request: if it isn’t there, it never left the visitor’s computer.',
      'If your own application answers 450, replace it with 403 or another registered code.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs',
    'https://learn.microsoft.com/en-us/windows/win32/parcon/parental-controls-in-box-restrictions-and-user-interfaces',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
