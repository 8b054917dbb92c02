import type { VendorEntry } from '../../shapes';

export default {
  title: 'ESI Processing Failed',
  sign: '🧩',
  headline: 'Squid could not put the parts of this page together',
  short: 'Page parts didn’t fit together',
  plain:
    'Some sites send a page in pieces, with a plan of how to join them. An older Squid before such a site could not read the plan.',
  party: 'proxy',
  place: 'proxy',
  turn: ['site-owner'],
  causes: ['The template of the page has a mistake in it.', 'A piece that the plan asks for could not be fetched.'],
  steps: {
    visitor: [],
    owner: [
      'Check the ESI markup in the template; the page shows what the processor complained of.',
      'Know that Squid 7 has no ESI any more, so plan to do without it.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ESI',
    'https://github.com/squid-cache/squid/blob/master/ChangeLog',
  ],
  seen: 'header',
  tell: 'Only Squid 6 and older can send it, and then as the site’s own front.',
} satisfies VendorEntry;
