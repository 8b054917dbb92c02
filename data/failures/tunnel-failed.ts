import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: [
    'ERR_TUNNEL_CONNECTION_FAILED',
    'ERR_SOCKS_CONNECTION_FAILED',
    'ERR_PROXY_HTTP_1_1_REQUIRED',
    'ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT',
    'ERR_PROXY_TUNNEL_REQUEST_FAILED',
  ],
  firefox: {
    NS_ERROR_PROXY_MULTIPLE_CHOICES: 0x804b0514,
    NS_ERROR_PROXY_MOVED_PERMANENTLY: 0x804b0515,
    NS_ERROR_PROXY_FOUND: 0x804b0516,
    NS_ERROR_PROXY_SEE_OTHER: 0x804b0517,
    NS_ERROR_PROXY_NOT_MODIFIED: 0x804b0518,
    NS_ERROR_PROXY_TEMPORARY_REDIRECT: 0x804b051b,
    NS_ERROR_PROXY_PERMANENT_REDIRECT: 0x804b051c,
    NS_ERROR_PROXY_BAD_REQUEST: 0x804b0578,
    NS_ERROR_PROXY_NOT_ACCEPTABLE: 0x804b057e,
    NS_ERROR_PROXY_REQUEST_TIMEOUT: 0x804b0580,
    NS_ERROR_PROXY_CONFLICT: 0x804b0581,
    NS_ERROR_PROXY_GONE: 0x804b0582,
    NS_ERROR_PROXY_LENGTH_REQUIRED: 0x804b0583,
    NS_ERROR_PROXY_PRECONDITION_FAILED: 0x804b0584,
    NS_ERROR_PROXY_REQUEST_ENTITY_TOO_LARGE: 0x804b0585,
    NS_ERROR_PROXY_REQUEST_URI_TOO_LONG: 0x804b0586,
    NS_ERROR_PROXY_UNSUPPORTED_MEDIA_TYPE: 0x804b0587,
    NS_ERROR_PROXY_REQUESTED_RANGE_NOT_SATISFIABLE: 0x804b0588,
    NS_ERROR_PROXY_EXPECTATION_FAILED: 0x804b0589,
    NS_ERROR_PROXY_MISDIRECTED_REQUEST: 0x804b058d,
    NS_ERROR_PROXY_TOO_EARLY: 0x804b0591,
    NS_ERROR_PROXY_UPGRADE_REQUIRED: 0x804b0592,
    NS_ERROR_PROXY_PRECONDITION_REQUIRED: 0x804b0594,
    NS_ERROR_PROXY_TOO_MANY_REQUESTS: 0x804b0595,
    NS_ERROR_PROXY_REQUEST_HEADER_FIELDS_TOO_LARGE: 0x804b0597,
    NS_ERROR_PROXY_INTERNAL_SERVER_ERROR: 0x804b05dc,
    NS_ERROR_PROXY_NOT_IMPLEMENTED: 0x804b05dd,
    NS_ERROR_PROXY_SERVICE_UNAVAILABLE: 0x804b05df,
    NS_ERROR_PROXY_VERSION_NOT_SUPPORTED: 0x804b05e1,
    NS_ERROR_PROXY_VARIANT_ALSO_NEGOTIATES: 0x804b05e2,
    NS_ERROR_PROXY_NOT_EXTENDED: 0x804b05e6,
    NS_ERROR_PROXY_NETWORK_AUTHENTICATION_REQUIRED: 0x804b05e7,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine in between did not open the way that your browser needs for this site.',
  inOtherWords:
    'You ask the operator for an outside line. There is a click, and then only silence: the operator did not put you through.',
  definition:
    'For an https address the browser asks an HTTP proxy with the method CONNECT, or a SOCKS proxy with its own request, to open a connection to the host. Any answer but success means that there is none. Firefox mostly names the proxy’s status, as NS_ERROR_PROXY_ and its reason, but calls some of them an unknown host or a refused connection. Chromium hides it behind ERR_TUNNEL_CONNECTION_FAILED. The body of the proxy’s answer is not shown, since it is not the site’s.',
  misunderstanding: {
    myth: 'A tunnel is something illegal or secret.',
    truth:
      'It is the ordinary way to reach a secure site through a proxy: the proxy normally passes the data on without reading it.',
  },
  related: [
    'failures/proxy-refused',
    'failures/proxy-found-no-way',
    'failures/proxy-sign-in-failed',
    'failures/proxy-unreachable',
    'statuses/407',
    'failures/proxy-settings-broken',
    'failures/unexpected-proxy-auth',
    'failures/websocket-refused',
    'families/proxy',
  ],
  questions: [
    {
      question: 'How do I find out why the proxy did not open the way?',
      answer:
        'Ask whoever runs it, with the time and the address, since the reason stands in the proxy’s log. Firefox may name it more exactly than Chrome.',
    },
    {
      question: 'Why do http pages work while https pages fail?',
      answer:
        'For http the proxy fetches the page itself. For https it has to open a connection and step aside, which its rules may not allow, or allow for some sites and ports only.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No way through the proxy',
  sign: '🚇',
  headline: 'The proxy did not open a way to {site}',
  short: 'The proxy opened no way',
  plain:
    'Your browser sends its requests through a machine in between, a proxy. The browser asked this proxy, {proxy}, for a connection to {site}, and got none. We can’t tell from this alone whether the proxy refused, or tried and could not reach the site either.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'you', 'wait'],
  causes: [
    'The proxy’s rules do not allow this site or this port.',
    'The proxy wanted you to sign in, and the sign-in was cancelled or failed.',
    'The proxy could not find or reach the site.',
    'The proxy is overloaded, or is of another kind than the settings say.',
  ],
  steps: {
    visitor: [
      'Reload, and sign in if the browser asks for a name and password for the proxy.',
      'Open another https site: if none works, the trouble is probably the proxy, or your sign-in to it.',
      'If only this site fails, ask whoever runs the proxy whether it blocks the site.',
    ],
    owner: [
      'Check that the site answers from other networks, to rule out your own side.',
      'If the site uses an unusual port, offer it on 443 too, since many proxies open ways to that port only.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.6',
    'https://www.rfc-editor.org/rfc/rfc1928.html#section-6',
  ],
} satisfies Entry;
