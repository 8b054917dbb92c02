import { refusing } from '../refusing';
import type { Answer, Snippet } from '../shapes';
import { shellQuoted } from '../quoting';

/** What a request may say that such an answer fits. */
const OPTIONS: Record<number, string> = {
  100: "-H 'Expect: 100-continue' -d 'name=value'",
  101: "--http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\\n  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='",
  201: "-d 'name=value'",
  202: "-d 'name=value'",
  206: '-r 0-25',
  307: "-d 'name=value'",
  308: "-d 'name=value'",
  400: "-H 'Content-Type: application/json' -d '{'",
  405: '-X DELETE',
  406: "-H 'Accept: image/png'",
  407: '-x http://proxy.example.org:3128',
  412: "-X PUT -H 'If-Match: \"old\"' -d 'name=value'",
  415: "-H 'Content-Type: text/csv' -d 'a,b'",
  416: '-r 999999999-',
  417: "-H 'Expect: something-else'",
  428: "-X PUT -d 'name=value'",
  501: '-X PURGE',
};

export default {
  name: 'curl',
  group: 'Try it',
  language: 'bash',
  refuses: refusing([0, 99, 'No answer has this status: curl writes 000 itself, for %{http_code}, where it got none.']),
  code: (answer) => [`# -i ${shown(answer.status)}`, ['curl -i', ...options(answer), 'https://example.com/'].join(' ')].join('\n'),
  sources: ['https://curl.se/docs/manpage.html'],
} satisfies Snippet;

function shown(status: number): string {
  return status < 200
    ? `shows interim answers too: look for ${status} before the last status.`
    : `shows the whole answer: look for ${status} in its first line.`;
}

function options({ status, headers }: Answer): string[] {
  if (status === 304 && headers.ETag) return [`-H ${shellQuoted(`If-None-Match: ${headers.ETag}`)}`];
  return OPTIONS[status] ? [OPTIONS[status]] : [];
}
