import { lines, singleQuoted } from './quoting';
import type { Answer } from './shapes';

/** How Node.js sends an interim answer (1xx, but not 101) before the final one, on its own `response`. */
export function nodeInterim({ status, headers }: Answer, response: string): string {
  const properties = Object.entries(headers).map(
    ([name, value]) => `    ${singleQuoted(name)}: ${singleQuoted(value)},`,
  );
  const list = properties.length > 0 ? lines('{', ...properties, '  }') : '{}';
  if (status === 100) return '  // To a request with "Expect: 100-continue", Node.js has already sent the 100 here.';
  if (status === 102) return lines('  // Sends the 102.', `  ${response}.writeProcessing();`);
  return lines(`  // Since Node.js 24.18.`, `  ${response}.writeInformation(${status}, ${list});`);
}

/** How Node.js answers a request to switch protocols (101), on the variable `server`. */
export function nodeUpgrade({ status, reason, headers }: Answer): string {
  const head = [`HTTP/1.1 ${status} ${reason}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return lines(
    "server.on('upgrade', (request, socket) => {",
    '  socket.write([',
    ...[...head, '', ''].map((line) => `    ${singleQuoted(line)},`),
    "  ].join('\\r\\n'));",
    '});',
  );
}
