import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    'ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY',
    'ERR_LOCAL_NETWORK_PERMISSION_MISSING',
    'ERR_INCONSISTENT_IP_ADDRESS_SPACE',
  ],
  firefox: { NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED: 0x804b005d },
} satisfies FailureNames;

export default {
  title: 'Local network blocked',
  sign: '🏠',
  headline: 'Your browser isn’t allowed to reach {site}, which looks like a local address',
  short: 'Local network not allowed',
  plain:
    'Printers, routers and programs on this device have addresses that not every web page may call. {site} seems to have such an address, and the permission to reach it was missing or refused.',
  party: 'browser',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The browser asked whether the page may use the local network, and the answer was no or is still open.',
    'The page was loaded over http, while only https pages may ask for this.',
    'The operating system does not let the browser use the local network.',
    'A VPN or a filter gives public sites addresses that look local.',
    'The site’s address switched between public and local while it loaded.',
  ],
  steps: {
    visitor: [
      'If you do not know why the page wants this, leave it blocked.',
      'If you trust the page, open its site settings beside the address bar and allow local network access.',
      'If even addresses that you typed yourself fail, look in the system’s privacy settings whether this browser may use the local network.',
    ],
    owner: [
      'Serve the page over https, and ask for local network access at a moment when people understand why.',
      'Check that no public name you use resolves to a private address, and avoid local addresses in public pages.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://wicg.github.io/local-network-access/',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Local_network_access',
  ],
} satisfies Entry;
