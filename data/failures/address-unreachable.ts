import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_ADDRESS_UNREACHABLE', 'ERR_ADDRESS_INVALID'],
  firefox: { NS_ERROR_SOCKET_ADDRESS_NOT_SUPPORTED: 0x804b0035 },
} satisfies FailureNames;

export default {
  title: 'Address unreachable',
  sign: '🏝️',
  headline: 'Your browser found no way to {site}',
  short: 'No way to that address',
  plain:
    'Your browser tried to connect to {site}, but was told that no road leads there. The address may belong to another network, such as an office or a home, or it may be one that can’t be used at all.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The site’s address exists only inside a company or home network, and you are outside it.',
    'A VPN or a router sends your traffic the wrong way.',
    'The site has only an IPv6 address, and your network has only IPv4.',
    'The machine at that address is switched off or unplugged.',
    'A SOCKS proxy that your browser uses could not find or reach the site.',
  ],
  steps: {
    visitor: [
      'Connect to the VPN or the Wi-Fi that the site belongs to.',
      'If you already use a VPN, disconnect it and call the site up without it.',
      'For a printer, a router or another device at home, check that it is switched on and that its address is still the same.',
    ],
    owner: [
      'Make sure that public DNS records hold no private addresses such as 10.0.0.5 or 192.168.1.5.',
      'Check the routes for both IPv4 and IPv6, and remove AAAA records that lead nowhere.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc4443.html#section-3.1',
  ],
} satisfies Entry;
