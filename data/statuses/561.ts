import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'Signing in failed before you reached the site; how exactly depends on whether Amazon or Akamai says so.',
  inOtherWords:
    'The doorman rings the personnel office to ask who you are. Nobody there can tell him, so the door stays shut.',
  definition:
    'Both known uses are private. An Application Load Balancer of AWS sends 561 “Unauthorized” when the identity provider answers with an error while a user signs in. For Akamai’s Enterprise Application Access, lists name it “Invalid NTLM Challenge”.',
  misunderstanding: {
    myth: '561 says that I’m not allowed in.',
    truth: 'Nobody got so far as to decide that. The sign-in itself broke off.',
  },
  use: {
    when: ['Leave it to these two.'],
    not: [
      'Someone isn’t signed in: use 401.',
      'Your sign-in service is out of order: 502 or 503 says so to everybody.',
    ],
  },
  caching: { stored: 'if-told', says: 'Nothing stores it without being told to.' },
  retry: {
    again: 'later',
    says: 'Start the sign-in again from the site’s first page. Reloading the same address may fail for good, as its code is often valid once only.',
  },
  related: ['vendors/aws-elb/561', 'vendors/akamai/561'],
  questions: [
    {
      question: 'What does HTTP 561 mean on AWS?',
      answer:
        'The load balancer sent you to an identity provider to sign in, and that provider reported an error instead of who you are. The load balancer’s access log has the exact reason.',
    },
    {
      question: 'Did I type a wrong password?',
      answer: 'Probably not. A wrong password is mostly shown on the sign-in page itself.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🛂',
  headline: '561 says that signing in broke off; how depends on who sent it',
  short: 'Signing in broke off',
  plain:
    'Two makers are named for this number, so its meaning depends on who sent it. With Amazon, the service that was to confirm who you are reported an error. With Akamai, so lists say, two machines that handle the sign-in didn’t understand each other.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you', 'wait'],
  causes: [
    'The service that checks who you are refused, or had an error.',
    'The site and that service are set up with values that don’t match.',
    'At that service, you aren’t assigned to this site.',
  ],
  steps: {
    visitor: [
      'Close the tab, open the site’s first page, and sign in again.',
      'If it stays, tell the site’s owner or your help desk when it happened.',
    ],
    owner: [
      'Look at error_reason and actions_executed in the load balancer’s access log.',
      'Look up the same minute in the identity provider’s own log, and compare scopes and assigned users.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
  ],
} satisfies Entry;
