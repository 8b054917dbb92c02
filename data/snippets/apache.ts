import type { Snippet } from '../shapes';
import { lines } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Apache',
  group: 'Web servers',
  language: 'apache',
  refuses: refusing(
    [101, 101, 'Apache switches no protocol for a file: it passes on the 101 of a server behind it.'],
    [100, 199, 'Apache sends files as final answers only: interim ones (1xx) it makes itself.'],
  ),
  code: (answer) =>
    lines(
      '# In the configuration, with mod_asis and mod_mime:',
      'AddHandler send-as-is asis',
      '',
      `# In ${answer.status}.asis, without this line:`,
      `Status: ${answer.status} ${answer.reason}`.trim(),
      ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
      '',
      answer.body ?? '',
    ),
  sources: [
    'https://httpd.apache.org/docs/2.4/mod/mod_asis.html',
    'https://github.com/apache/httpd/blob/trunk/server/util_script.c',
  ],
} satisfies Snippet;
