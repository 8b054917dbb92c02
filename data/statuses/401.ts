import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This is only for people who prove who they are, and no such proof was accepted.',
  inOtherWords:
    'At the library’s reading room, somebody asks for your card. You have none with you, or the one you show ran out last month. What you may read in there isn’t even the question yet.',
  definition:
    'The request was not carried out because it had no valid credentials for the resource. The answer has to name at least one way to authenticate. If the request did carry credentials, then those were refused. In spite of the name, the code is about authentication, who somebody is, and not about authorization, what somebody may do.',
  requires: {
    server: [
      {
        says: 'A server that sends 401 must add a WWW-Authenticate header with at least one challenge that fits the resource.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
      },
      {
        says: 'If credentials for something protected are missing, wrong or incomplete, the site’s own server should answer 401.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4',
      },
      {
        says: 'A proxy that passes the answer on must leave its WWW-Authenticate headers as they are.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1',
      },
    ],
    client: [
      {
        says: 'The client may send the request once more with a new or replaced Authorization header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
      },
      {
        says: 'If it has tried to authenticate and gets the same challenge again, it should show the page that came with the answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
      },
    ],
  },
  misunderstanding: {
    myth: '401 and 403 are two names for one thing.',
    truth: 'A 401 asks: who are you? A 403 says no, even if it knows very well who you are.',
  },
  use: {
    when: [
      'The request carries no credentials for something that needs them.',
      'The password is wrong, or the token has expired or been revoked.',
    ],
    not: [
      'You know who it is, but that person lacks the right: 403.',
      'Your proxy, and not your site, wants the sign-in: 407.',
      'Somebody opens a normal page of your site while signed out: a redirect to the sign-in page is kinder.',
    ],
  },
  example: {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="Example API", error="invalid_token", error_description="The access token expired"',
      'Content-Type': 'application/json',
    },
    body: '{"message":"Your access token has expired. Ask for a new one and send the request again."}\n',
  },
  headers: [
    {
      name: 'WWW-Authenticate',
      says: 'In the answer: one or more challenges, each with a scheme such as Basic, Digest or Bearer.',
    },
    { name: 'Authorization', says: 'In the next request: the credentials, written in the way that the scheme wants.' },
    {
      name: 'Cookie',
      says: 'In the request: where most sites with a sign-in page keep the proof, so if it is held back, a 401 may follow.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Nothing lets a cache keep a 401 of its own accord. When the request had an Authorization header, a shared cache needs an explicit permission as well.',
  },
  retry: {
    again: 'after-a-change',
    says: 'It is of no use without new credentials. With them, any method can be sent again, since the first try was not applied.',
  },
  related: [
    'statuses/403',
    'statuses/407',
    'classes/4xx',
    'failures/client-certificate-wanted',
    'failures/sign-in-failed',
    'failures/sign-in-method-refused',
    'statuses/402',
    'statuses/419',
  ],
  questions: [
    {
      question: 'Why do I get 401 although I am signed in?',
      answer:
        'The proof of your sign-in may have run out, or the browser may have held it back, as it can do with cookies from other sites. Sign out and in again. Some parts of a site also want a sign-in of their own.',
    },
    {
      question: 'Why does no window ask me for a password?',
      answer:
        'A browser asks only when the answer names a way to sign in that it knows. It also keeps silent when a script reads from another site. Sites with a sign-in page of their own don’t use that window as a rule.',
    },
    {
      question: 'Why is it called Unauthorized if it means not signed in?',
      answer: 'The name is simply an unlucky one. Read it as ‘not authenticated’, and 403 as ‘not authorised’.',
    },
    {
      question: 'Why does my CORS preflight end in 401?',
      answer:
        'By the Fetch standard, a browser adds no credentials to a preflight. If the server wants a sign-in for OPTIONS too, the check fails, and the real request is never sent. Let OPTIONS through before you ask who is there.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Unauthorized',
  sign: '🔑',
  headline: 'A sign-in was missing or not accepted',
  short: 'Sign-in missing or not accepted',
  plain:
    'What was asked for is only given to somebody who proves who they are. If your browser asked for a name and password, none has been accepted so far. If it didn’t ask, a sign-in on the page may be missing or have run out.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You are signed out, or your sign-in has run out since you opened the page.',
    'The name, password or access key that was sent is wrong or no longer valid.',
    'The browser kept the proof of your sign-in back, for example because cookies from other sites are blocked.',
    'A script on the page asked without sending any proof of who you are.',
    'The answer names no way to sign in, or none that your browser knows.',
  ],
  steps: {
    visitor: [
      'Go to the site’s usual sign-in page yourself, sign in, and then come back here.',
      'If the browser itself asks for a name and password, first check that the site it names is the one you expect.',
      'If the site shows you as signed in, sign out and in again to get a fresh session.',
      'If you have no account there, ask the people who run the site for access.',
    ],
    owner: [
      'Send WWW-Authenticate with every 401: RFC 9110 requires at least one challenge, and a browser can’t prompt without one.',
      'Check how long sessions and tokens live, whether they are renewed in time, and that the server clocks agree.',
      'See whether the Cookie or Authorization header arrives: SameSite rules, CORS credentials and proxies can drop it.',
      'If the visitor is known but lacks a permission, answer 403 instead.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/401',
  ],
} satisfies Entry;
