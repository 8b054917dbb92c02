import type { Entry } from '../shapes';

export default {
  title: 'Unavailable For Legal Reasons',
  sign: '⚖️',
  headline: 'This is blocked, and a legal demand is given as the reason',
  short: 'Blocked for legal reasons',
  plain:
    'Whoever answered says that a legal demand keeps them from giving you this. That can be {site} itself, or somebody between you and it, such as an internet provider. The answer doesn’t tell whether there would be anything to see without the demand.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The site keeps visitors from some countries out because of the laws there.',
    'A court or an authority ordered that it be blocked or removed.',
    'Somebody claimed a right to it, such as copyright, and had it taken down.',
    'An internet provider or another company in between has to block it.',
  ],
  steps: {
    visitor: [
      'Read the page that came with the answer: it should explain the demand and who made it.',
      'If a VPN makes you appear in another country, and you can do without it here, try once with it off.',
      'If you think the block is a mistake, write to whoever the page names, or to the site.',
      'See whether the same thing is offered by somebody who may show it where you are.',
    ],
    owner: [
      'If you didn’t set this up, search your CDN, your host and your country rules for what answers 451.',
      'Explain in the body who made the demand, which law it rests on, and whom and what it concerns.',
      'Name the party that carries out the block in a Link header with rel="blocked-by".',
      'Check that the block covers only the places and pages that it has to cover.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7725.html#section-3',
    'https://www.rfc-editor.org/rfc/rfc7725.html#section-4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/451',
  ],
} satisfies Entry;
