import type { Answer, Snippet } from '../shapes';
import { doubleQuoted, goString, lines } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Go (net/http)',
  group: 'Other languages',
  language: 'go',
  refuses: refusing([0, 99, 'Go panics for any status outside 100 to 999.']),
  code: (answer) => {
    const sent = answer.status === 101 ? upgrade(answer) : send(answer);
    const usesIo = sent.some((line) => line.includes('io.'));
    return lines(
      'package main',
      '',
      'import (',
      usesIo && '\t"io"',
      '\t"log"',
      '\t"net/http"',
      ')',
      '',
      'func answer(w http.ResponseWriter, r *http.Request) {',
      ...sent,
      '}',
      '',
      'func main() {',
      '\thttp.HandleFunc("/", answer)',
      '\tlog.Fatal(http.ListenAndServe(":3000", nil))',
      '}',
    );
  },
  sources: [
    'https://pkg.go.dev/net/http#ResponseWriter',
    'https://github.com/golang/go/blob/master/src/net/http/server.go',
  ],
} satisfies Snippet;

function send({ status, headers, body }: Answer): string[] {
  return [
    ...Object.entries(headers).map(([name, value]) => `\tw.Header().Set(${doubleQuoted(name)}, ${goString(value)})`),
    `\tw.WriteHeader(${status})`,
    ...(status < 200 ? ['', '\tio.WriteString(w, "The final answer\\n")'] : []),
    ...(body ? [`\tio.WriteString(w, ${goString(body)})`] : []),
  ];
}

/** Only who takes the connection over can switch its protocol. */
function upgrade({ status, reason, headers }: Answer): string[] {
  const head = [`HTTP/1.1 ${status} ${reason}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const text = [...head, ''].map((line) => doubleQuoted(`${line}\r\n`));
  return [
    '\tconn, _, err := w.(http.Hijacker).Hijack()',
    '\tif err != nil {',
    '\t\thttp.Error(w, err.Error(), http.StatusInternalServerError)',
    '\t\treturn',
    '\t}',
    '\tdefer conn.Close()',
    `\tio.WriteString(conn, ${text.join('+\n\t\t')})`,
  ];
}
