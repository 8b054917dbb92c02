import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What was asked for clashes with how things stand at the moment.',
  inOtherWords:
    'You want to book seat 12 for tonight’s play. While you were looking for your purse, somebody else took it. The theatre is open and your money is good: you only have to pick another seat.',
  definition:
    'The request could not be completed because it conflicts with the current state of the resource. The code is for cases that the user may be able to resolve, and then send the request again. It is most likely for PUT, for example when somebody else saved a newer version in the meantime.',
  requires: {
    server: [
      {
        says: 'The body should tell enough for a user to see where the conflict comes from.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10',
      },
      {
        says: 'When something sent with PUT doesn’t fit the resource’s rules, the server should make it fit or send a fitting error that explains why; 409 and 415 are suggested.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.4',
      },
    ],
    client: [
      {
        says: 'A browser should show the user what the answer says about the conflict; how to settle it is left open.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 409 means that my request was badly made.',
    truth: 'The request may be flawless. A moment earlier, or with another name, it might have gone through.',
  },
  use: {
    when: [
      'A name, address or number that must be unique is already taken.',
      'A change builds on a version that is no longer the newest.',
      'The state of a thing rules the step out, such as cancelling an order that has been sent.',
    ],
    not: [
      'The request named its condition in If-Match or a like header: 412.',
      'You demand such a condition and there is none: 428.',
      'The content breaks a rule whatever the state is: 422.',
      'The user can do nothing about it: 500 or 503.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/problem+json' },
    body: '{"type":"https://example.com/problems/edit-conflict","title":"Somebody saved a newer version","status":409,"yourVersion":7,"currentVersion":8}\n',
  },
  headers: [
    { name: 'ETag', says: 'In an earlier answer: the label of the version that the client has seen.' },
    {
      name: 'If-Match',
      says: 'In a request: ties a change to that version. If the version has changed, the answer for that is 412 rather than 409.',
    },
    {
      name: 'Idempotency-Key',
      says: 'In requests to some APIs: marks a repeated try as the same one. Stripe, for one, answers 409 if two of them clash.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Caches don’t store a 409 unless they are told to. Leave it at that: a conflict can be over in a second.',
  },
  retry: {
    again: 'after-a-change',
    says: 'First get the current state, then settle the conflict, and only then send again. If two requests merely collided, some APIs ask you to repeat yours later.',
  },
  related: [
    'statuses/412',
    'statuses/422',
    'statuses/428',
    'statuses/423',
    'vendors/cloudflare/1018',
    'statuses/201',
    'statuses/424',
  ],
  questions: [
    {
      question: 'How do I resolve a 409 Conflict?',
      answer:
        'Keep a copy of your input, reload, and look at what changed. Then enter your change on top of that. If a name is taken, choose another.',
    },
    {
      question: 'What is the difference between 409 and 412?',
      answer:
        'With 412, the request itself said under which condition it should run, and that condition failed. With 409, the server found the clash without being asked to check.',
    },
    {
      question: 'Should an API send 409 or 422 when an email address is already registered?',
      answer:
        'Both are in use. 409 fits well, because the request would be fine if the address were free. Whatever you choose, name the field in the body.',
    },
    {
      question: 'Can a 409 come from Cloudflare?',
      answer:
        'It can: some of Cloudflare’s own errors, those with a four-digit number that begins with 1, are sent with the status 409. Their page names Cloudflare and that number.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Conflict',
  sign: '🔀',
  headline: 'The answer says that the request clashes with how things stand',
  short: 'Clashes with how things stand',
  plain:
    'The answer says that what was asked for doesn’t go together with how things are right now. Often somebody else changed the same thing in the meantime, or the name is taken. The number doesn’t tell what it clashes with, but the message that comes with it should.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'Somebody else, or you in another tab, changed the same thing after you had opened it.',
    'Something with this name or address already exists.',
    'The request was sent twice, for example by a double click.',
    'The thing is in a state that rules this out, such as an order that is already on its way.',
    'A service in front of the site can’t make sense of the site’s setup: some of Cloudflare’s errors carry this number.',
  ],
  steps: {
    visitor: [
      'Copy what you have typed to a safe place, then reload the page to see how things are now.',
      'Make your change again on the fresh version.',
      'If you were creating something, look whether it is there already, or choose another name.',
      'Keep the document or order open in one tab only.',
    ],
    owner: [
      'State in the body what clashes, and with which version or entry, so that people can sort it out.',
      'Catch double submits, for instance with an idempotency key or by locking the button.',
      'Check that retries in clients and queues don’t run into their own first try.',
      'If the page is Cloudflare’s, look up the error number in it, such as 1018.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/409',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
  ],
} satisfies Entry;
