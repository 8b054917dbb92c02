import type { PageWords } from '../shapes';

/** Django’s page for developers, which lists the addresses that the program knows. */
export default {
  name: 'Django',
  party: 'app',
  grade: 'proof',
  text: /^Page not found at [^\n]{1,1000}\nPage not found \(404\)\n[\s\S]{0,500}?\bRequest Method:\s/,
  statuses: [404],
  says: 'The site’s own program, built with Django, has no page at this address, and tells strangers more than it should.',
  examples: [
    {
      status: 404,
      text: 'Page not found at /a\nPage not found (404)\nRequest Method:	GET\nRequest URL:	http://example.com/a\nUsing the URLconf defined in mysite.urls, Django tried these URL patterns, in this order:\nadmin/\nThe current path, a, didn’t match any of these.\nYou’re seeing this error because you have DEBUG = True in your Django settings file. Change that to False, and Django will display a standard 404 page.',
    },
  ],
  sources: ['https://github.com/django/django/blob/main/django/views/templates/technical_404.html'],
} satisfies PageWords;
