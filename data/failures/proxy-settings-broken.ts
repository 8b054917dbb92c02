import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: [
    'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
    'ERR_NO_SUPPORTED_PROXIES',
    'ERR_PAC_SCRIPT_FAILED',
    'ERR_PAC_SCRIPT_TERMINATED',
  ],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The settings that tell your browser which way to go out are missing or broken.',
  inOtherWords:
    'The guard at the gate has a list that says which door each visitor must take. Today the page is torn out, and without it he lets nobody through.',
  definition:
    'The browser is told to use a proxy, but could not work out which. The proxy auto-config (PAC) script could not be fetched, read or run, or the list of proxies holds none of a kind that the browser knows. If the configuration is marked as mandatory, Chromium does not go out directly instead.',
  misunderstanding: {
    myth: 'I need a new browser.',
    truth: 'Another browser mostly reads the same settings. They have to be mended, by you or by whoever manages them.',
  },
  related: [
    'failures/proxy-unreachable',
    'failures/tunnel-failed',
    'failures/blocked-by-policy',
    'failures/no-internet',
    'families/proxy',
  ],
  questions: [
    {
      question: 'What is a PAC file?',
      answer:
        'It is a small script that tells the browser for every address whether to use a proxy, and which one. Companies put it on a server of their own, so it works only where that server can be reached.',
    },
    {
      question: 'Why does ERR_MANDATORY_PROXY_CONFIGURATION_FAILED come up only outside the office?',
      answer:
        'The script is probably kept inside the company’s network. Connect to its VPN, or ask the help desk for settings that also work elsewhere.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Proxy settings don’t work',
  sign: '🗺️',
  headline: 'Your browser’s proxy settings don’t work',
  short: 'Proxy settings don’t work',
  plain:
    'A proxy is a machine in between that passes your requests on. Your browser’s settings say that it must use one, but it could not make out which. So it sent nothing to {site}.',
  party: 'unknown',
  place: 'you',
  turn: ['you', 'network-admin'],
  causes: [
    'The script that picks the proxy can’t be fetched, for example because you are outside the company’s network.',
    'The script has a mistake in it, or its address was moved.',
    'A VPN, a filter or an unwanted program wrote wrong settings.',
    'The settings name a kind of proxy that this browser doesn’t know.',
  ],
  steps: {
    visitor: [
      'If the device belongs to work or school, connect to its network or its VPN, then restart the browser.',
      'On your own device, open the system’s network settings and remove a setup script that you don’t need.',
      'On a managed device, report the name of this failure to the help desk.',
    ],
    owner: [
      'Your site is not involved, as no request came that far.',
      'If you run the network, fetch the PAC file as a browser would, and check its syntax and that FindProxyForURL returns a valid value.',
      'Serve it as application/x-ns-proxy-autoconfig from a place that is reachable whenever the policy applies.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://chromeenterprise.google/policies/#ProxySettings',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling/Proxy_Auto-Configuration_PAC_file',
  ],
} satisfies Entry;
