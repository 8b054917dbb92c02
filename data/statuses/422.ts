import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The server could read what was sent, but could not carry out what it says.',
  inOtherWords:
    'The recipe is written clearly, and every word is known. But it says to bake the cake for minus five minutes. The cook can read it, and still can’t do it.',
  definition:
    'The server understands the content type of the request, and the syntax of the content is correct, but it was unable to process the instructions in it. It came from WebDAV under the name Unprocessable Entity, and is now part of the core standard.',
  requires: {
    server: [
      {
        says: 'It should explain in the body what is wrong, and whether that will last, except in answer to HEAD.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
    client: [
      {
        says: 'A browser should show the explanation that came with the answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'The JSON or the form is broken.',
    truth: 'Then it would be a 400. Here it could be read without trouble, and the problem lies in what it says.',
  },
  use: {
    when: [
      'The body can be parsed, but a value is missing, out of range, or contradicts another one.',
      'A patch is well formed, but would leave the resource in a state that isn’t valid.',
    ],
    not: [
      'The body can’t be parsed: take 400.',
      'The body has a type that you don’t read: take 415.',
      'The request is fine, but clashes with the present state of the resource: 409 tells more.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'application/problem+json',
    },
    body: '{"type":"https://example.com/problems/invalid-field","title":"A field is invalid","status":422,"detail":"The date 2025-02-30 does not exist.","field":"birthday"}\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'In the answer: application/problem+json marks a description of the error that programs can read.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Caches don’t keep it unless they are told to. It mostly answers a POST, which caches seldom store anyway.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same content fails again. Correct the value that the answer names, and send it then.',
  },
  related: [
    'statuses/400',
    'statuses/409',
    'statuses/415',
    'statuses/424',
    'statuses/419',
    'statuses/449',
    'statuses/783',
    'failures/graphql-errors',
  ],
  questions: [
    {
      question: 'Should I use 400 or 422 for invalid data?',
      answer:
        '400 says that the request itself is faulty, for example JSON with a missing bracket. 422 says that it could be read, but that the values in it can’t be used.',
    },
    {
      question: 'Why does FastAPI return 422?',
      answer:
        'It answers so when the request doesn’t fit the declared parameters or model. The body of the answer lists under “detail” where the problem is and what was expected.',
    },
    {
      question: 'What does “The change you wanted was rejected” mean?',
      answer:
        'It is the page that Rails applications show with a 422, unless somebody changed it. A frequent reason is that the form’s proof against forgery has run out or that cookies are blocked: reload the form and send it anew.',
    },
    {
      question: 'Is 422 Unprocessable Entity the same as Unprocessable Content?',
      answer: 'It is: RFC 9110 changed the name and kept the meaning. Many programs still send the old words.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Unprocessable Content',
  sign: '📝',
  headline: 'What was sent could be read, but not carried out',
  short: 'Readable, but can’t be carried out',
  plain:
    'The server could read what was sent to it, but couldn’t do what it says. Mostly a field is empty, or holds something that isn’t allowed, such as a date that doesn’t exist. The page that came with the answer often says which field.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A field is missing, or its value breaks one of the site’s rules.',
    'Something that may exist only once, such as a user name, is taken already.',
    'The form stood open for so long that the site no longer accepts it.',
    'Cookies are blocked, so the site can’t tell that the form is yours.',
    'The page’s script sends data that a newer version of the site doesn’t accept.',
  ],
  steps: {
    visitor: [
      'Read the message near the form, and correct the field that it names.',
      'Copy your text to a safe place, reload the form, and fill it in anew.',
      'Allow the site to set cookies, and sign in once more if it asks you to.',
      'If nothing seems wrong, send the site’s owner what you entered, but never a password.',
    ],
    owner: [
      'Log which rule failed, and name the field and the reason in the answer.',
      'In Rails, look for InvalidAuthenticityToken, which is answered with 422, too.',
      'Compare the request with the declared schema or model of the route.',
      'Check whether pages that were opened before your last release still send the old format.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/422',
    'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/exception_wrapper.rb',
  ],
} satisfies Entry;
