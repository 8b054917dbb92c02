import type { Entry } from '../shapes';

export default {
  title: 'Network Authentication Required',
  sign: '📶',
  headline: 'The answer asks you to sign in to the network first',
  short: 'Asks for a network sign-in',
  plain:
    'Some networks, such as the Wi-Fi in a hotel or on a train, hold everything back until you sign in or accept their terms. This answer is made for them, and sites are not supposed to send it. A network can send it in the place of {site} if the address begins with http, but hardly if it begins with https.',
  party: 'network',
  place: 'network',
  turn: ['you', 'network-admin'],
  causes: [
    'You have not yet signed in to the network or accepted its terms.',
    'The time that the network gave you has run out.',
    'The network no longer recognises your device, for example after its Wi-Fi address changed.',
    'Against the standard, a site or a service in front of it uses this number for something of its own.',
  ],
  steps: {
    visitor: [
      'Open the network’s own sign-in page: your device usually offers it in a notification or in its Wi-Fi settings.',
      'Give only what belongs to this network, such as a room number or voucher, and never the password of another account.',
      'If no sign-in page appears, disconnect from the network and join it again.',
      'Still stuck? Ask the people who run the network, or use mobile data.',
    ],
    owner: [
      'If only visitors on certain networks see it, your server never got the request and there is nothing to repair.',
      'If everybody sees it, find what sends 511 on your side: RFC 6585 says that origin servers should not.',
      'If the network is yours, link to the sign-in page from the 511 answer instead of putting the form into it.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/511',
  ],
} satisfies Entry;
