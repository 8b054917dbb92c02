import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: ['ERR_PROXY_CONNECTION_FAILED', 'ERR_PROXY_CERTIFICATE_INVALID'],
  firefox: { NS_ERROR_PROXY_CONNECTION_REFUSED: 0x804b0048, NS_ERROR_UNKNOWN_PROXY_HOST: 0x804b002a },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine that your browser must go through did not let it in, or could not be trusted.',
  inOtherWords:
    'All your post goes through the mail room of your firm. Today the mail room is locked, so no letter leaves the house, whoever it is for.',
  definition:
    'The browser is set to use a proxy and could not get a usable connection to it. Its name was not found, it refused or dropped the connection, or an HTTPS proxy showed an invalid certificate. Firefox also uses NS_ERROR_PROXY_CONNECTION_REFUSED for a proxy’s answer to CONNECT that has no name of its own.',
  misunderstanding: {
    myth: 'The website has blocked me.',
    truth: 'The website knows nothing of it, as your browser did not get past the very first stop.',
  },
  related: [
    'failures/proxy-settings-broken',
    'failures/tunnel-failed',
    'failures/proxy-sign-in-failed',
    'failures/connection-refused',
    'failures/no-internet',
    'failures/proxy-found-no-way',
    'families/proxy',
  ],
  questions: [
    {
      question: 'Why do I have a proxy at all?',
      answer:
        'Companies and schools set one up to protect and watch their network. VPN programs, filters and some unwanted programs do so as well, and may leave the setting behind when they go.',
    },
    {
      question: 'How do I fix ERR_PROXY_CONNECTION_FAILED at home?',
      answer:
        'Look for the proxy in the network settings of your system, and in those of Firefox, which can have its own. If you don’t need one, turn it off.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Proxy not usable',
  sign: '🚧',
  headline: 'Your browser could not connect to the proxy it must use',
  short: 'The proxy can’t be used',
  plain:
    'This browser is set up to send its requests through a proxy, a machine in between. That proxy could not be reached or trusted, or would not take the connection. So nothing got through to {site}.',
  party: 'unknown',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'You are outside the network that the proxy belongs to.',
    'The proxy is switched off, overloaded or has moved.',
    'The proxy’s name or port in the settings is wrong, or its certificate is not valid.',
    'A VPN or another program left its proxy settings behind.',
  ],
  steps: {
    visitor: [
      'At work or school, check that you are on its network or its VPN.',
      'At home, open your system’s network settings and switch off a proxy that you no longer use.',
      'If it goes on, ask whoever runs the network whether the proxy is up.',
    ],
    owner: [
      'Nothing on your server explains this, as the request stopped before it.',
      'If you run the proxy as well, check that it listens on the port in question, and that its certificate is valid.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling',
  ],
} satisfies Entry;
