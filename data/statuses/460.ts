import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'aws-elb',
  meaning: 'Somebody stopped waiting before Amazon’s machine could answer, so this number stays in its log.',
  inOtherWords:
    'You order at the counter, wait, and leave before your name is called. The kitchen learns it when nobody takes the plate.',
  definition:
    'A code of AWS Application Load Balancers, not registered. The load balancer logs it when the client closed the connection before the idle timeout had passed and before an answer went out. Nothing is sent to the client.',
  misunderstanding: {
    myth: 'The load balancer cut the connection.',
    truth:
      'The other side did. When the load balancer itself tires of waiting for the site’s server, it sends 504 instead.',
  },
  caching: { stored: 'never', says: 'The asker was gone, and no answer went out.' },
  retry: {
    again: 'later',
    says: 'The program behind may have done its work all the same. Check that before an order is placed again.',
  },
  related: ['statuses/499', 'statuses/408', 'statuses/463', 'vendors/aws-elb/504', 'statuses/000'],
  questions: [
    {
      question: 'What causes HTTP 460 in ALB logs?',
      answer:
        'Clients whose time-out is shorter than your application takes, and people who close a page. Many at the same second point to a time-out.',
    },
    {
      question: 'Is 460 the same as nginx’s 499?',
      answer: 'Nearly: both say that the client left before the answer. 460 is Amazon’s number for it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Client Closed the Connection',
  sign: '🚶',
  headline: '460 is a log’s number for somebody who stopped waiting',
  short: 'Stopped waiting; log only',
  plain:
    'No browser is sent this number by those it belongs to: it stands in the logs of sites that run on Amazon. Whoever asked closed the connection before the answer came, often because that took long. If your browser did get a 460, another program chose it for a reason of its own.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'Somebody closed the tab or went to another page.',
    'A program had a shorter time-out than the load balancer’s idle timeout.',
    'The application behind needs too long for its answer.',
  ],
  steps: {
    visitor: ['Open the page again, and let it load for a while.'],
    owner: [
      'Compare the client’s time-out with the load balancer’s idle timeout, and let the client wait longer.',
      'Look in the access log at which addresses gather the 460s, and speed those up.',
    ],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
} satisfies Entry;
