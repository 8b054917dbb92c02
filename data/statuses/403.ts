import type { Entry } from '../shapes';

export default {
  title: 'Forbidden',
  sign: '⛔',
  headline: 'The request was understood, but access is refused',
  short: 'Access refused',
  plain:
    'Whoever answered for {site} could read the request and decided not to grant it. The reason can be your account, your country, your network, or a filter that takes you for a robot. The number gives neither the reason nor the one who decided, and signing in doesn’t always help.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'You are not signed in, or your account has not been given the right to see this.',
    'A security filter or robot check took the request for unwanted traffic.',
    'Connections from your country, your VPN or your network are not let in.',
    'The web server may not read the file, or won’t list what is in this folder.',
    'A proxy or filter on your own network does not permit it.',
  ],
  steps: {
    visitor: [
      'If the site has accounts, sign in, or switch to one that has the right to see this.',
      'If the page offers a check for robots, complete it there; a genuine one never asks you to paste commands anywhere.',
      'If you use a VPN that you can do without here, try once with it off.',
      'Ask the site’s owner for access, or your network’s help desk if the site opens elsewhere.',
    ],
    owner: [
      'Find out which layer refused: CDN and firewall rules first, then the web server, then the app’s own permissions.',
      'On the web server, check deny rules, file permissions and directory index settings.',
      'For an API, check that the path and the method exist: some API gateways answer 403 where others would say 404.',
      'Say on the error page why access is refused and whom to ask.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403',
  ],
} satisfies Entry;
