import type { PageWords } from '../shapes';

/** Django’s page for a form without a valid token. */
export default {
  name: 'Django',
  party: 'app',
  grade: 'proof',
  text: /^403 Forbidden\nForbidden \(403\)\nCSRF verification failed\. Request aborted\.(?:\n|$)/,
  statuses: [403],
  says: 'The site’s own program, built with Django, could not tell that the form came from its own page. Missing cookies are a usual reason; reloading the form may help.',
  examples: [
    {
      status: 403,
      text: '403 Forbidden\nForbidden (403)\nCSRF verification failed. Request aborted.\nYou are seeing this message because this site requires a CSRF cookie when submitting forms.',
    },
  ],
  sources: ['https://github.com/django/django/blob/main/django/views/templates/csrf_403.html'],
} satisfies PageWords;
