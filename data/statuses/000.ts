import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'unofficial',
  meaning: 'A log or a program writes 000 where no answer came, and each of them means something of its own by it.',
  inOtherWords:
    'You ask three friends what the shop said, and each of them shrugs. One found the door shut, one lost his way, and one ran out of time: the shrug looks the same.',
  definition:
    'Not an HTTP status code: RFC 9110 allows only 100 to 599. Application Load Balancers of AWS log it where they closed an HTTP/2 connection with GOAWAY. The curl program prints it as http_code where no response was received, and nginx logs it where no status was ever set.',
  misunderstanding: {
    myth: 'A server sent the status 000.',
    truth: 'No server did. The three zeros fill the column where a status would have stood.',
  },
  caching: { stored: 'never', says: 'There is no answer that anything could keep.' },
  retry: {
    again: 'later',
    says: 'It is not known whether the request arrived. Send it again only if doing the thing twice does no harm, as with GET.',
  },
  related: [
    'vendors/aws-elb/000',
    'vendors/curl/000',
    'vendors/nginx/000',
    'statuses/460',
    'statuses/499',
    'failures/empty-response',
    'statuses/599',
  ],
  questions: [
    {
      question: 'What does HTTP 000 mean in curl?',
      answer:
        'That curl got no response. Its exit code and its error message tell why: the name wasn’t found, the connection failed, or the time ran out.',
    },
    {
      question: 'Is 000 a real status code?',
      answer: 'It isn’t. Real ones lie between 100 and 599, and no server sends this one.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🕳️',
  headline: '000 means that no answer was noted, and what else depends on who wrote it',
  short: 'No answer was noted',
  plain:
    'No browser ever gets this number: it is only found in logs and in the output of programs. It fills the place where the number of an answer would stand. To know more, look at who wrote it: Amazon’s logs, the program curl and others each mean something else.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you'],
  causes: [
    'A program such as curl could not reach the server, or the server never answered.',
    'An Amazon load balancer closed an HTTP/2 connection because a header was too long, or after very many requests.',
    'The person asking went away before the answer began, and the log had nothing to note.',
  ],
  steps: {
    visitor: ['Look for the error message that stands near the 000: it says more than the number.'],
    owner: [
      'Find out which program wrote the line, and look up what it means by 000.',
      'With curl, read the exit code, and run the command again with --verbose.',
      'With an Application Load Balancer, check the size of HTTP/2 request headers, cookies above all.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://github.com/curl/curl/blob/master/docs/libcurl/opts/CURLINFO_RESPONSE_CODE.md',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
