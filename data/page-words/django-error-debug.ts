import type { PageWords } from '../shapes';

/** Django’s page for developers about an exception. */
export default {
  name: 'Django',
  party: 'app',
  grade: 'hint',
  text: /^[\w.]{1,80} at [^\n]{1,1000}\n[\s\S]{0,2500}?\nRequest Method:\s[A-Z]{3,7}\n[\s\S]{0,1500}?\nDjango Version:\s\d/,
  statuses: [500],
  says: 'The page looks like the one that Django, a toolbox for sites, shows its developers when the site’s own program fails.',
  examples: [
    {
      status: 500,
      text: 'OperationalError at /a\nOperationalError at /a\nno such table: polls_question\nRequest Method:	GET\nRequest URL:	http://example.com/a\nDjango Version:	5.2\nException Type:	OperationalError',
    },
  ],
  sources: ['https://github.com/django/django/blob/main/django/views/templates/technical_500.html'],
} satisfies PageWords;
