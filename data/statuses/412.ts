import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request came with a condition, and that condition didn’t hold.',
  inOtherWords:
    'You leave a note for the gardener: ‘Cut the hedge, but only if the nest in it is empty.’ He looks, finds birds, and leaves the hedge as it is. He did just what you asked.',
  definition:
    'One or more conditions in the request’s headers turned out false when the server tested them, so it did not apply the method. Such conditions compare what the client last saw with the resource’s current state. They keep two people who edit the same thing from overwriting each other’s work.',
  requires: {
    server: [
      {
        says: 'When If-Match turns out false, the site’s server must not carry out the request; it may answer 412, or 2xx if the change seems to have been made already.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1',
      },
      {
        says: 'When If-None-Match turns out false, it must answer 304 to GET and HEAD, and 412 to every other method.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.2',
      },
      {
        says: 'It must ignore the conditions if, without them, its answer would have been something else than 2xx or 412.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.2.1',
      },
      {
        says: 'If If-Match is there too, If-Unmodified-Since must be ignored.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.4',
      },
    ],
    client: [
      {
        says: 'A client may put If-Match on a GET to ask for 412 in place of another version, but that is of use only for fetching missing parts.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'The server was not ready for my request.',
    truth: 'It was ready, and it did as it was told: the request itself said when it should not be carried out.',
  },
  use: {
    when: [
      'A change carries If-Match or If-Unmodified-Since, and the resource is no longer in that state.',
      'A PUT with If-None-Match: * should create something that is there already.',
    ],
    not: [
      'The request has no condition, and you want one: 428.',
      'You found a clash that the request didn’t ask you to look for: 409.',
      'A GET’s If-None-Match finds the same version: 304.',
      'A demand that your program makes isn’t met, such as a filled-in field: 400 or 422.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/problem+json' },
    body: '{"type":"https://example.com/problems/version-changed","title":"The document has changed since you opened it","status":412,"detail":"Fetch it again, and then repeat your change"}\n',
  },
  headers: [
    {
      name: 'If-Match',
      says: 'In the request: go ahead only if the current version has one of these labels.',
    },
    {
      name: 'If-None-Match',
      says: 'In the request: go ahead only if no current version has these labels; with *, only if nothing is there yet.',
    },
    {
      name: 'If-Unmodified-Since',
      says: 'In the request: go ahead only if nothing has changed since this time.',
    },
    { name: 'ETag', says: 'In earlier answers: the label that If-Match and If-None-Match refer to.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'Its truth depends on one request’s conditions. Caches don’t store it of their own accord, and that is for the best.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Fetch the current version and its new ETag first, work your change in, and send that with the new label. Leaving the condition out instead may wipe out somebody’s work.',
  },
  related: ['statuses/428', 'statuses/409', 'statuses/304', 'statuses/417', 'statuses/416', 'statuses/423'],
  questions: [
    {
      question: 'Why do I get a 412 when I save?',
      answer:
        'Most likely the document was saved elsewhere after you had opened it, perhaps by you in another tab. Keep your text, load the newest version, and put your change in there.',
    },
    {
      question: 'What is the difference between 412 and 428?',
      answer: 'With 412, there was a condition and it failed. With 428, the server refuses because there was none.',
    },
    {
      question: 'What does a 412 from Amazon S3 mean?',
      answer:
        'The request had a condition. If it was an upload with If-None-Match, an object of that name is already there. If it was If-Match, the object isn’t the version that was named.',
    },
    {
      question: 'Why does If-Match fail although nothing has changed?',
      answer:
        'Two servers may make different ETags for the same content. Or something on the way, a compressing proxy for instance, made the ETag a weak one, which begins with W/. If-Match never accepts those.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Precondition Failed',
  sign: '☑️',
  headline: 'The answer says that a condition of the request was not met',
  short: 'A condition was not met',
  plain:
    'A request can carry a condition, such as: save this only if nobody else has changed it since. The answer says that such a condition did not hold, so the request was not carried out. This often protects somebody’s work, but the number doesn’t tell which condition it was.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'Somebody else saved a newer version while you had the page open.',
    'You have the same thing open in two tabs or on two devices, and one of them saved first.',
    'The request was meant to create something new, but it is there already.',
    'A copy kept by the browser, an app or a machine on the way is older than what the server has.',
    'A security filter or a program uses this number for a rule of its own.',
  ],
  steps: {
    visitor: [
      'Put a copy of your text aside, then load the page afresh.',
      'Enter your change into the newest version, and save again.',
      'If it happens while you only read, delete the files and cookies that the browser keeps for this site.',
    ],
    owner: [
      'Look which of If-Match, If-None-Match and If-Unmodified-Since came in, and compare it with the current ETag or Last-Modified.',
      'Check that all your servers give the same content the same ETag, and that no hop weakens it: If-Match needs a strong one.',
      'Make sure that a GET whose If-None-Match finds the same version gets 304.',
      'If the request had no such header, search the firewall’s rules and the program itself for the 412.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/412',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  ],
} satisfies Entry;
