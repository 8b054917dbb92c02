import { expect, test } from 'vitest';
import { explain } from './explain';
import { failure } from './failure';

const RAY = '7a4f0c3e1d2b5a69';

type Telling = [what: string, status: number, text: string, who: string, meaning: string | undefined, ids: string[]];

/** What no header carries, and a failed page says. */
// biome-ignore format: a table
const tellings: Telling[] = [
  ['IIS’s sub-status', 404, 'IIS 10.0 Detailed Error - 404.13 - Not Found\nHTTP Error 404.13 - Not Found\nThe request filtering module is configured to deny a request that exceeds the request content length.\nMost likely causes:', 'server sure', 'vendors/iis/404.13', []],
  ['Cloudflare’s 1xxx and the Ray ID', 403, `Access denied | shop.example used Cloudflare to restrict access\nError 1020 Ray ID: ${RAY} • 2024-05-09 10:11:12 UTC\nAccess denied\nWhat happened?\nThis website is using a security service to protect itself from online attacks.`, 'cdn sure', 'vendors/cloudflare/1020', [`Ray ID: ${RAY}`]],
  ['Akamai’s reference number', 403, 'Access Denied\nAccess Denied\nYou don\'t have permission to access "http://shop.example/" on this server.\nReference #18.2d351ab8.1557333295.a4e16ab', 'cdn sure', undefined, ['Reference: 18.2d351ab8.1557333295.a4e16ab']],
  ['S3’s error code', 404, '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.html</Key><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>', 'unknown unsure', undefined, ['RequestId: 4442587FB7D0A2F9']],
  ['nginx’s missing certificate behind 400', 400, '400 No required SSL certificate was sent\n400 Bad Request\nNo required SSL certificate was sent\nnginx/1.22.1', 'server sure', 'vendors/nginx/496', []],
  ['nginx’s header too large behind 400', 400, '400 Request Header Or Cookie Too Large\n400 Bad Request\nRequest Header Or Cookie Too Large\nnginx', 'server sure', 'vendors/nginx/494', []],
  ['Varnish’s own page', 503, '503 Backend fetch failed\nError 503 Backend fetch failed\nBackend fetch failed\nGuru Meditation:\nXID: 98306\nVarnish cache server', 'cdn sure', undefined, ['XID: 98306']],
  ['problem details, shown as text', 422, '{"type":"https://shop.example/out-of-stock","title":"Out of stock","status":422,"detail":"None left."}', 'unknown unsure', undefined, []],
  ['a database that WordPress can’t reach', 500, 'Database Error\nError establishing a database connection', 'app sure', undefined, []],
];

test.each(tellings)('%s', async (_, status, text, who, meaning, ids) => {
  const diagnosis = await explain(failure({ status }), text);
  const { party, confidence, requestIds, evidence, causes } = diagnosis;
  const quoted = evidence.find(({ fact }) => fact.startsWith('The page says: “'));
  expect(quoted, 'a quotation').toBeDefined();
  expect(causes).toContain(quoted?.says);
  const told = { who: `${party} ${confidence}`, meaning: diagnosis.meaning };
  expect(told).toEqual({ who, meaning });
  expect(requestIds.map(({ name, value }) => `${name}: ${value}`)).toEqual(ids);
});
