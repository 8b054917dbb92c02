import type { Answer, Snippet } from '../shapes';
import { shellQuoted } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

const JSON_TYPE = "-H 'Content-Type: application/json'";
const WEBSOCKET = "-H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='";

/** What a request may say that such an answer fits. */
const OPTIONS: Record<number, string> = {
  100: "-H 'Expect: 100-continue' -d 'name=value'",
  101: `--http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\\n  ${WEBSOCKET}`,
  201: "-d 'name=value'",
  202: "-d 'name=value'",
  206: '-r 0-25',
  303: "-d 'name=value'",
  307: "-d 'name=value'",
  308: "-d 'name=value'",
  400: `${JSON_TYPE} -d '{'`,
  405: '-X DELETE',
  406: "-H 'Accept: image/png'",
  407: '-x http://proxy.example.org:3128',
  409: `-X PUT ${JSON_TYPE} -d '{"version": 7}'`,
  412: `-X PUT -H 'If-Match: "old"' -d 'name=value'`,
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
  code: (answer) => `# ${comment(answer.status)}\ncurl -i ${options(answer)}${address(answer.status)}`,
  sources: ['https://curl.se/docs/manpage.html'],
} satisfies Snippet;

function comment(status: number): string {
  return status < 200 && status !== 101
    ? `With -i curl shows interim answers too: look for ${status} above the last status line.`
    : `With -i curl shows the status and the headers too: look for ${status} in the first line.`;
}

function options({ status, headers }: Answer): string {
  const option =
    status === 304 && headers.ETag ? `-H ${shellQuoted(`If-None-Match: ${headers.ETag}`)}` : OPTIONS[status];
  return option ? `${option} ` : '';
}

/** Through a proxy, only a plain HTTP request shows the proxy’s whole answer. */
function address(status: number): string {
  return status === 407 ? 'http://example.com/' : 'https://example.com/';
}
