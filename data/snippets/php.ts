import type { Answer, Snippet } from '../shapes';
import { lines, phpString } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'PHP',
  group: 'Other languages',
  language: 'php',
  refuses: refusing(
    [103, 103, 'PHP itself has no interim answers (1xx): FrankenPHP, a server for it, adds headers_send() for a 103.'],
    [100, 199, 'A PHP script sends one final answer: interim ones (1xx) are left to the server that runs it.'],
  ),
  code: (answer) =>
    lines(
      '<?php',
      '',
      status(answer),
      ...Object.entries(answer.headers).map(([name, value]) => `header(${phpString(`${name}: ${value}`)});`),
      answer.body && `\necho ${phpString(answer.body)};`,
    ),
  sources: [
    'https://www.php.net/manual/en/function.http-response-code.php',
    'https://www.php.net/manual/en/function.header.php',
    'https://github.com/php/frankenphp/blob/main/docs/early-hints.md',
  ],
} satisfies Snippet;

function status(answer: Answer): string {
  const reason = ownReason(answer);
  return reason
    ? `header(${phpString(`HTTP/1.1 ${answer.status} ${reason}`)});`
    : `http_response_code(${answer.status});`;
}
