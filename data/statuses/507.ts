import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'There is no room at the moment to store what the request needs to have stored.',
  inOtherWords:
    'You bring a parcel to the left-luggage office, but every locker is taken. Your parcel isn’t too large as such; there is just no space for it today. Once somebody makes room, it will go in.',
  definition:
    'The method could not be performed, because the server is unable to store the representation that it needs to complete the request. The condition is considered temporary. The code comes from WebDAV, which lets clients write files to a server, and RFC 4331 uses it for quotas too.',
  requires: {
    server: [
      {
        says: 'Whoever sends it should describe the error in the body, and tell whether it will pass.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
      {
        says: 'If a request would exceed a quota or the physical space, a WebDAV server should send 507, and name the broken condition in XML.',
        source: 'https://www.rfc-editor.org/rfc/rfc4331.html#section-6',
      },
    ],
    client: [
      {
        says: 'If the request came from something that the user did, a client must not repeat it until the user does it anew.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'My own disk is full.',
    truth: 'It speaks of the space on the other side: the server’s disk, or the share of it that your account may use.',
  },
  use: {
    when: [
      'A PUT, a COPY or the like can’t be completed, because the disk is full.',
      'The user’s quota is used up, and your clients know WebDAV.',
    ],
    not: [
      'This one upload is larger than you would ever accept: that is 413.',
      'The server has run out of memory for its own work: use 500 or 503.',
      'The user has sent too many requests: that is 429.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: '<?xml version="1.0" encoding="utf-8"?><D:error xmlns:D="DAV:"><D:quota-not-exceeded/></D:error>\n',
  },
  headers: [
    {
      name: 'Content-Length',
      says: 'In the request: tells the server the size beforehand, so that it can refuse before the upload begins.',
    },
    {
      name: 'Expect',
      says: 'In the request: with 100-continue, the client can learn of the refusal before it sends the whole file.',
    },
    {
      name: 'Content-Type',
      says: 'In the answer: application/xml where WebDAV names the broken condition, such as quota-not-exceeded or sufficient-disk-space.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'It mostly answers methods that write, and answers to those are hardly ever stored. For the rest, only an explicit header would make a cache keep it.',
  },
  retry: {
    again: 'after-a-change',
    says: 'First make room, or wait until the other side has. Programs must leave the next try to the user if the user started the first one.',
  },
  related: ['statuses/413', 'statuses/503', 'statuses/500', 'statuses/509'],
  questions: [
    {
      question: 'What can I do about 507 Insufficient Storage in my cloud folder?',
      answer:
        'Look up in your account how much of your space is used. Delete what you no longer need and empty the bin, as files there usually count too. If you have space left, the service itself has run out.',
    },
    {
      question: 'What is the difference between 507 and 413?',
      answer:
        'With 413, what you send is too large, and in most cases still would be tomorrow. With 507, it would have been fine, but there is no space for it now.',
    },
    {
      question: 'The disk is not full. Why does my server send 507?',
      answer:
        'A quota for the user or the folder may be used up, or the disk may have no inodes left. Look for the limits of the software itself, too.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Insufficient Storage',
  sign: '📦',
  headline: 'There is no room left for what should be stored',
  short: 'No room left to store',
  plain:
    'To do what was asked, something had to be saved, and whoever answered says that there was no space for it. It may be that a whole disk is full, or only the share that one account may use. It counts as something that passes.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner', 'wait'],
  causes: [
    'Your account on the site has used up its space.',
    'The disk of the server is full.',
    'The file is larger than the space that is left.',
    'The site’s software has a limit of its own for a folder or a project.',
  ],
  steps: {
    visitor: [
      'See in your account how much space is left, delete what you don’t need and empty its bin.',
      'Try a smaller file, to find out whether anything fits at all.',
      'If your account has room enough, report it to the people who run the service.',
    ],
    owner: [
      'Check free space and free inodes on the volume (df -h and df -i), and on the one for temporary files.',
      'Compare the quota of the user or the folder with what it holds, including versions and the bin.',
      'Read the body: a WebDAV server that follows RFC 4331 names quota-not-exceeded or sufficient-disk-space there.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5',
    'https://www.rfc-editor.org/rfc/rfc4331.html#section-6',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/507',
  ],
} satisfies Entry;
