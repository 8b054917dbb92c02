import type { Entry } from '../shapes';

export default {
  title: 'Too Many Requests',
  sign: '🚦',
  headline: 'Too many requests came in too little time',
  short: 'Too many requests, too fast',
  plain:
    'Many sites let each visitor make only so many requests in a given time, and the answer says that such a limit was passed. The requests needn’t all be yours: pages make many by themselves, and people on one network may be counted together. The number doesn’t say who was counted.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The page, another tab or an extension asks for things again and again.',
    'Many people share the address that your connection comes from, as in an office, a school or a VPN.',
    'Several reloads or sign-in attempts came right after each other.',
    'Protection against robots took the traffic for an automated one.',
    'The limit is set lower than normal use needs.',
  ],
  steps: {
    visitor: [
      'Stop reloading and wait some minutes, because each new try may count as well.',
      'Close other tabs that show the same site.',
      'If waiting doesn’t help, try from another network, for example mobile data.',
    ],
    owner: [
      'Find the layer that limits, such as the CDN, the API gateway or the app, and which rule was hit.',
      'Check what is counted: behind a proxy, all visitors look like one unless the forwarded client address is used.',
      'Send Retry-After, so that clients know when they may come back.',
      'Look for retry loops in your own pages, and make them back off.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/429',
  ],
} satisfies Entry;
