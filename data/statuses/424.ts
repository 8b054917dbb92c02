import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This step was not done because another step, which it needed, had failed.',
  inOtherWords:
    'The roof can’t go up today, because the walls were not finished. There is nothing wrong with the roof. Ask why the walls are late.',
  definition:
    'The method could not be performed because the requested action depended on another one, and that one failed. It comes from WebDAV, where it mostly stands inside a 207 answer. When one of several property changes is refused, the others are marked with 424.',
  requires: {
    server: [
      {
        says: 'Of the instructions in one PROPPATCH, either all must be carried out or none.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-9.2',
      },
      {
        says: 'If one command in a PROPPATCH fails, then at least the rest of the commands fail as well, with 424.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4',
      },
    ],
    client: [
      {
        says: 'When it comes in a 207 answer, a client has to look into the body to learn what failed.',
        source: 'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
      },
    ],
  },
  misunderstanding: {
    myth: 'The 424 is the error that has to be solved.',
    truth:
      'It only follows from another one. Look for the step with a different number, such as 403 or 423: that one is the cause.',
  },
  use: {
    when: [
      'In a 207 answer to PROPPATCH, a change was left out because another change in the same request failed.',
      'One request asks for steps that build on each other, and an earlier one was refused.',
    ],
    not: [
      'A server behind you failed or didn’t answer: 502 and 504 are for that.',
      'There is only one step: send the status that tells its own error.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'application/problem+json',
    },
    body: '{"type":"https://example.com/problems/step-failed","title":"An earlier step failed","status":424,"detail":"The folder could not be created, so the file was not stored."}\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'In the answer: application/xml with a 207, where each step has a status of its own.',
    },
    {
      name: 'Depth',
      says: 'In a WebDAV request: whether it covers only the resource, or all that lies below it as well.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'A cache leaves it alone unless the answer gives leave; the step before it may work next time.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Find and solve the failure that it depended on. Nothing is gained by repeating this step alone.',
  },
  related: ['statuses/207', 'statuses/423', 'statuses/409', 'statuses/208', 'statuses/422'],
  questions: [
    {
      question: 'What does 424 Failed Dependency mean in an API?',
      answer:
        'Something that your request relied on went wrong: an earlier step in the same batch, or a service behind the API. Read the body and the API’s own manual, because outside of WebDAV each service uses it in its own way.',
    },
    {
      question: 'Is a 424 my fault or the server’s?',
      answer:
        'The number itself leaves that open. It counts as a client error, but the step that really failed may have failed for any reason.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Failed Dependency',
  sign: '🔗',
  headline: 'This wasn’t done because something before it failed',
  short: 'Another step failed first',
  plain:
    'What was asked for needed another step, and that step failed, so this one wasn’t done either. The number alone doesn’t say which step it was, or why it failed. It was made for shared folders on the web, but other services use it as well.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'Several changes were sent at once, one was refused, and so none was made.',
    'A file or folder that belongs to the change is locked or may not be changed.',
    'Another service that the site relies on failed, and the site reports it with this number.',
  ],
  steps: {
    visitor: [
      'Look for another error message next to this one: it names the real cause.',
      'Make the changes one at a time, to see which one is refused.',
      'Try once more after some time, in case the other step failed only for the moment.',
    ],
    owner: [
      'In a 207 answer, search the body for the first status that isn’t 424.',
      'Follow the request’s id through the logs, down to the call that failed.',
      'Say in the answer which step failed, and with which status.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-9.2',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-13',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/424',
  ],
} satisfies Entry;
