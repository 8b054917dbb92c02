/** What a curl option does to the request that we fill in. */
export type Role =
  | 'method'
  | 'url'
  | 'header'
  | 'data'
  | 'raw-data'
  | 'encoded-data'
  | 'json'
  | 'form'
  | 'form-string'
  | 'user'
  | 'bearer'
  | 'cookie'
  | 'agent'
  | 'referer'
  | 'range'
  | 'time-limit'
  | 'get'
  | 'head'
  /** About what curl prints, or what a browser does in any case. */
  | 'nothing';

/** Options that are taken over, and those that change nothing here. */
export const ROLES: Readonly<Record<string, Role>> = {
  request: 'method',
  url: 'url',
  header: 'header',
  data: 'data',
  'data-ascii': 'data',
  'data-binary': 'data',
  'data-raw': 'raw-data',
  'data-urlencode': 'encoded-data',
  json: 'json',
  form: 'form',
  'form-string': 'form-string',
  user: 'user',
  'oauth2-bearer': 'bearer',
  cookie: 'cookie',
  'user-agent': 'agent',
  referer: 'referer',
  range: 'range',
  'max-time': 'time-limit',
  get: 'get',
  head: 'head',
  ...Object.fromEntries(
    [
      'basic compressed fail fail-early fail-with-body globoff include location max-redirs no-buffer no-progress-meter',
      'path-as-is progress-bar proto show-error show-headers silent styled-output verbose',
    ]
      .flatMap((names) => names.split(' '))
      .map((name) => [name, 'nothing' as const]),
  ),
};

/** All long options that take a value (`curl --help all`, 7.88 to 8.17): their value is not an address. */
const TAKING = new Set(
  [
    'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to',
    'continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode',
    'delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine',
    'etag-compare etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port',
    'ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface',
    'ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port',
    'login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer',
    'output output-dir parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert',
    'proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type',
    'proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword',
    'proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target resolve',
    'retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a socks5 socks5-gssapi-service',
    'socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers',
    'tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file upload-flags url url-query',
    'user user-agent variable vlan-priority write-out',
  ].flatMap((names) => names.split(' ')),
);

const SHORT: Readonly<Record<string, string>> = {
  A: 'user-agent',
  b: 'cookie',
  c: 'cookie-jar',
  C: 'continue-at',
  d: 'data',
  D: 'dump-header',
  e: 'referer',
  E: 'cert',
  F: 'form',
  f: 'fail',
  G: 'get',
  g: 'globoff',
  H: 'header',
  I: 'head',
  i: 'include',
  K: 'config',
  k: 'insecure',
  L: 'location',
  m: 'max-time',
  N: 'no-buffer',
  n: 'netrc',
  O: 'remote-name',
  o: 'output',
  P: 'ftp-port',
  Q: 'quote',
  r: 'range',
  S: 'show-error',
  s: 'silent',
  T: 'upload-file',
  t: 'telnet-option',
  U: 'proxy-user',
  u: 'user',
  v: 'verbose',
  w: 'write-out',
  X: 'request',
  x: 'proxy',
  Y: 'speed-limit',
  y: 'speed-time',
  z: 'time-cond',
  '#': 'progress-bar',
};

/** One option of a command, or an address. */
export interface Given {
  /** The long name, or that of an unknown short one. */
  name: string;
  /** As it was written: `-k`, `--proxy`. */
  written: string;
  value?: string;
}

/** Reads curl’s arguments as curl does: letters may stand together, and a value right behind its letter. */
export function readOptions(args: readonly string[]): Given[] {
  const given: Given[] = [];
  let onlyAddresses = false;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (onlyAddresses || word === '-' || !word.startsWith('-')) given.push({ name: 'url', written: word, value: word });
    else if (word === '--') onlyAddresses = true;
    else if (word.startsWith('--')) {
      const name = word.slice(2);
      given.push({ name, written: word, ...(TAKING.has(name) ? { value: args[++at] ?? '' } : {}) });
    } else at += readLetters(word, args[at + 1], given);
  }
  return given;
}

/** How many more arguments it took. */
function readLetters(word: string, next: string | undefined, given: Given[]): number {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? '';
    const written = `-${letter}`;
    const name = Object.hasOwn(SHORT, letter) ? (SHORT[letter] ?? letter) : letter;
    if (!TAKING.has(name)) given.push({ name, written });
    else {
      const rest = word.slice(at + 1);
      given.push({ name, written, value: rest || (next ?? '') });
      return rest ? 0 : 1;
    }
  }
  return 0;
}
