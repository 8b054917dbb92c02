import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [
    'ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    'ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS',
    'ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY',
    'ERR_LOCAL_NETWORK_PERMISSION_MISSING',
    'ERR_INCONSISTENT_IP_ADDRESS_SPACE',
  ],
  firefox: { NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED: 0x804b005d },
} satisfies FailureNames;

export const guide = {
  meaning: 'A web page wanted to talk to a device or program near you, and your browser did not allow it.',
  inOtherWords:
    'A salesman on the phone asks you to let him into your cellar. Maybe he only wants to read the meter, but he has to ask, and you may say no.',
  definition:
    'Local Network Access guards private and loopback addresses against requests from public pages. Such a request needs a secure context and the user’s permission. It fails where either is missing, where the operating system withholds access, or where the address space of the server changes during the load.',
  misunderstanding: {
    myth: 'My router or printer is broken.',
    truth: 'It may be in perfect order. The request was stopped before it got there.',
  },
  related: [
    'failures/address-unreachable',
    'failures/network-address-invalid',
    'failures/blocked-by-client',
    'failures/name-needs-https',
    'failures/cors-refused',
  ],
  questions: [
    {
      question: 'Why does a website want to reach my local network?',
      answer:
        'Some have a good reason, such as setting up a printer or talking to a program on your computer. Others use it to recognise your device.',
    },
    {
      question: 'How do I allow local network access in Chrome?',
      answer:
        'Click the symbol to the left of the address, and set local network access to ‘Allow’ for that site. Do it only if you know why the site needs it.',
    },
  ],
} satisfies Guide;

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
