import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_DNS_TIMED_OUT'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser asked where the site lives, and nobody answered in time.',
  inOtherWords:
    'You call directory enquiries, and it just rings and rings. You hang up without the number, and without knowing whether it exists.',
  definition:
    'No response to the DNS query arrived before the client’s limit, after its retries. Queries usually travel by UDP, where a lost packet is not reported to the sender, so a timeout can’t tell a dead server from a dropped packet. Pages in current Chromium mostly end in ERR_NAME_NOT_RESOLVED instead.',
  misunderstanding: {
    myth: 'The site took too long to load.',
    truth: 'The site was never asked. The wait was for its address.',
  },
  related: [
    'failures/name-not-resolved',
    'failures/name-server-failed',
    'failures/no-internet',
    'failures/secure-name-service-failed',
    'failures/too-many-lookups',
    'families/name-lookup',
  ],
  questions: [
    {
      question: 'Why do all sites fail at once with this?',
      answer:
        'Because all of them need the name service first. If it is out of reach, every name fails, while addresses that are already known may still work for a while.',
    },
    {
      question: 'Is it my provider’s fault?',
      answer:
        'Possibly, but it can just as well be your Wi-Fi, your router or a VPN. If the same device works over another network, the first network is where to look.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name look-up timed out',
  sign: '☎️',
  headline: 'Nobody answered the question where to find {site}',
  short: 'The name look-up got no answer',
  plain:
    'Before it can go to {site}, your browser has to ask a name service for the address. It asked and waited, but no answer came. The service may be down, or your own connection may not let the question out.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'wait'],
  causes: [
    'Your internet connection has just failed, or is very weak.',
    'The name service of your provider, your router or your VPN isn’t answering.',
    'A firewall drops the questions, or the answers to them.',
    'The name servers of the site’s domain are so slow that the time runs out.',
  ],
  steps: {
    visitor: [
      'Test the connection first: does any other site open?',
      'Turn the router off for half a minute, and then on again.',
      'If a VPN is on, reconnect it, because name look-ups go through it as well.',
    ],
    owner: [
      'Measure from outside how long your domain’s name servers take, over both UDP and TCP on port 53.',
      'Keep name servers in more than one network, so that one outage doesn’t hide the whole domain.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver.cc',
    'https://www.rfc-editor.org/rfc/rfc1035.html#section-4.2.1',
  ],
} satisfies Entry;
