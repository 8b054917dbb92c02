import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The private service that your browser asks for addresses could not itself be found.',
  inOtherWords:
    'You only trust one translator, and always go through her. Today you can’t find her house, so you can’t put your question to anybody.',
  definition:
    'With DNS over HTTPS, the resolver is a web server with a host name of its own, which has to be resolved first. That first look-up failed. In strict mode the browser then has no other way to resolve names; in automatic mode it falls back to the system’s DNS. Outside its log, Chromium now mostly says ERR_NAME_NOT_RESOLVED for it.',
  misunderstanding: {
    myth: 'Secure DNS makes sites themselves safer, so it must stay on to be protected.',
    truth:
      'It hides which names you look up from people on the way. The protection of what you read and send comes from https, with or without it.',
  },
  related: [
    'failures/name-not-resolved',
    'failures/name-server-failed',
    'failures/name-server-timed-out',
    'failures/blocked-by-policy',
    'failures/encrypted-name-failed',
    'families/name-lookup',
  ],
  questions: [
    {
      question: 'What is secure DNS?',
      answer:
        'A way to look names up over an encrypted connection (DNS over HTTPS). People on the way can’t read or change those questions.',
    },
    {
      question: 'Why does it fail only in one network?',
      answer:
        'Some networks don’t resolve the names of public secure name services, so that their own filters keep working. Choosing the automatic setting lets the browser use the network’s own service there.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Secure DNS not found',
  sign: '🔏',
  headline: 'Your browser could not find its secure name service',
  short: 'The secure name service is missing',
  plain:
    'Your browser is set to ask a private name service where sites are, so that nobody can read along. But it could not even find that service. So it could not ask for the address of {site}.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin'],
  causes: [
    'The address of the secure name service was typed wrongly in the browser’s settings.',
    'Your network blocks secure name services, as some companies, schools and countries do.',
    'The service has closed, or has moved to another name.',
    'The connection is down or waits for a sign-in, as in a hotel, so not even this look-up works.',
  ],
  steps: {
    visitor: [
      'In Chrome, look under Settings, Privacy and security, Security for ‘Use secure DNS’, and check the chosen provider.',
      'On public Wi-Fi, open the sign-in page first, and try again after it.',
      'If this is a managed device, ask the help desk which name service it should use.',
    ],
    owner: [
      'Your site took no part in this: the visitor’s browser lacked its own name service.',
      'If you manage the browsers, check the policies DnsOverHttpsMode and DnsOverHttpsTemplates.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver.cc',
    'https://www.rfc-editor.org/rfc/rfc8484.html#section-3',
    'https://chromeenterprise.google/policies/#DnsOverHttpsMode',
  ],
} satisfies Entry;
