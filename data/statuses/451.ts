import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Access is refused because of a legal demand, such as a court order.',
  inOtherWords:
    'A museum has turned a painting to the wall and put up a card: “By order of the court.” The card doesn’t say whether the painting is still behind it. But you know whose door to knock at.',
  definition:
    'The server denies access to the resource as a consequence of a legal demand. It needn’t be the origin server: an internet provider, a search engine or a cache may send it as well. The answer tells neither that the resource exists nor that it doesn’t.',
  requires: {
    server: [
      {
        says: 'The body should explain the demand: who makes it, which law it rests on, and to which people and resources it applies.',
        source: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-3',
      },
      {
        says: 'Whoever does the blocking should name itself in a Link header.',
        source: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-4',
      },
      {
        says: 'Such a Link header must have the parameter rel with the value blocked-by.',
        source: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-4',
      },
    ],
    client: [
      {
        says: 'A client can’t count on seeing 451, as an authority may want even the demand to stay secret.',
        source: 'https://www.rfc-editor.org/rfc/rfc7725.html#section-5',
      },
    ],
  },
  misunderstanding: {
    myth: 'The one named as blocked-by gave the order.',
    truth: 'It is the one that carries the block out. Who demanded it belongs in the text of the answer.',
  },
  use: {
    when: [
      'A court, an authority or a law makes you deny access.',
      'You carry out a block as a provider or a cache, and want to be open about it.',
    ],
    not: [
      'Your own rules forbid it, and no law does: 403 is the plain answer.',
      'You took it away for good by your own choice: say 410.',
      'You have a licence for some countries only, and no demand was made: 403 fits better.',
    ],
  },
  example: {
    headers: {
      Link: '<https://www.example.org/legal>; rel="blocked-by"',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html>\n<title>Unavailable for legal reasons</title>\n<p>By order of the Example District Court of 3 March 2025, under the Example Act, this page is not available in Exampleland.</p>\n',
  },
  headers: [
    { name: 'Link', says: 'In the answer: with rel="blocked-by", who carries out the block.' },
    { name: 'Cache-Control', says: 'In the answer: how long it may be kept. Think of it when a block can be lifted.' },
  ],
  caching: {
    stored: 'by-default',
    says: 'RFC 7725 makes it cacheable unless the answer says otherwise. If only some countries are blocked, a shared cache must be kept from serving it to others.',
  },
  retry: {
    again: 'no',
    says: 'The same request from the same place gets the same answer until the demand ends.',
  },
  related: ['statuses/403', 'statuses/410', 'statuses/450'],
  questions: [
    {
      question: 'Why was the number 451 chosen?',
      answer:
        'It recalls Fahrenheit 451, Ray Bradbury’s novel about burning books. The standard thanks him among those who helped. It also thanks Terence Eden, who had noticed that 403 didn’t really suit such a case.',
    },
    {
      question: 'Does 451 mean that the site is blocked in my country?',
      answer:
        'Often, but not always. The demand may apply to one country, to the whole world, or to one provider only. The page should say which.',
    },
    {
      question: 'Why do some American news sites answer 451 in Europe?',
      answer:
        'Some publishers decided to keep visitors from the European Union out when its data protection law, the GDPR, began to apply in 2018. They name the law as their reason.',
    },
    {
      question: 'Why does Exchange ActiveSync answer 451?',
      answer:
        'In Microsoft’s protocol for mail on phones, 451 stood for a redirect before it became a standard. The device should use another server, which the X-MS-Location header can name. It has nothing to do with the law.',
    },
  ],
} satisfies StatusGuide;

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
