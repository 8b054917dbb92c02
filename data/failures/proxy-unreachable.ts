import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_PROXY_CONNECTION_FAILED',
    'ERR_PROXY_CERTIFICATE_INVALID',
    'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
    'ERR_NO_SUPPORTED_PROXIES',
    'ERR_PAC_SCRIPT_FAILED',
    'ERR_PAC_SCRIPT_TERMINATED',
  ],
  firefox: { NS_ERROR_PROXY_CONNECTION_REFUSED: 0x804b0048, NS_ERROR_UNKNOWN_PROXY_HOST: 0x804b002a },
} satisfies FailureNames;

export default {
  title: 'Proxy not usable',
  sign: '🚧',
  headline: 'Your browser could not go through the proxy it must use',
  short: 'The proxy can’t be used',
  plain:
    'This browser is set up to send its requests through a proxy, a machine in between. That proxy could not be reached or trusted, would not take the connection, or its settings do not work. So nothing got through to {site}.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'You are outside the network that the proxy belongs to.',
    'The proxy is switched off, overloaded or has moved.',
    'The proxy’s name or port in the settings is wrong, or its certificate is not valid.',
    'A VPN or another program left its proxy settings behind.',
    'The script that picks the proxy, a PAC file, is missing or broken.',
  ],
  steps: {
    visitor: [
      'At work or school, check that you are on its network or its VPN.',
      'At home, open your system’s network settings and switch off a proxy that you no longer use.',
      'If it goes on, ask whoever runs the network whether the proxy is up.',
    ],
    owner: [
      'Nothing on your server explains this, as the request stopped before it.',
      'If you run the proxy as well, check that it listens, that its certificate is valid and that its PAC file can be fetched.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling/Proxy_Auto-Configuration_PAC_file',
  ],
} satisfies Entry;
