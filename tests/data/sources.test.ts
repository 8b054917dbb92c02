import { describe, expect, test } from 'vitest';
import { entries, sourced } from './knowledge';
import iana from './lists/iana-status-codes.json';

/** Who can be cited: those who write the standards, the browsers, and the vendors about their own products. */
const HOSTS = new Set([
  // Standards
  'www.rfc-editor.org',
  'www.iana.org',
  'datatracker.ietf.org',
  'fetch.spec.whatwg.org',
  'dom.spec.whatwg.org',
  'html.spec.whatwg.org',
  'url.spec.whatwg.org',
  'www.w3.org',
  'wicg.github.io',
  'graphql.github.io',
  'spec.graphql.org',
  // Browsers
  'source.chromium.org',
  'chromium.googlesource.com',
  'developer.chrome.com',
  'chromeenterprise.google',
  'googlechrome.github.io',
  'safebrowsing.google.com',
  'searchfox.org',
  'developer.mozilla.org',
  'support.mozilla.org',
  'mozilla.github.io',
  'wiki.mozilla.org',
  // Vendors
  'answers.netlify.com',
  'developers.cloudflare.com',
  'docs.aws.amazon.com',
  'github.com',
  'docs.github.com',
  'nginx.org',
  'www.envoyproxy.io',
  'blog.heroku.com',
  'cloud.tencent.com',
  'code.google.com',
  'curl.se',
  'devcenter.heroku.com',
  'developer.yahoo.com',
  'developer.prisjakt.nu',
  'developers.arcgis.com',
  'doc.scalingo.com',
  'docs.bunny.net',
  'docs.cloud.google.com',
  'docs.edg.io',
  'docs.openssl.org',
  'docs.pantheon.io',
  'docs.railway.com',
  'docs.upsun.com',
  'edgeone.ai',
  'enterprise.arcgis.com',
  'gcore.com',
  'groups.google.com',
  'help.aliyun.com',
  'httpd.apache.org',
  'laravel.com',
  'learn.microsoft.com',
  'platform.claude.com',
  'repost.aws',
  'shopify.dev',
  'techdocs.akamai.com',
  'twittercommunity.com',
  'vercel.com',
  'www.apollographql.com',
  'www.fastly.com',
  'www.squid-cache.org',
  'wiki.squid-cache.org',
  'www.tencentcloud.com',
  // Languages and frameworks
  'api.rubyonrails.org',
  'bun.com',
  'caddyserver.com',
  'docs.deno.com',
  'docs.djangoproject.com',
  'docs.rs',
  'docs.spring.io',
  'expressjs.com',
  'fastapi.tiangolo.com',
  'fastify.dev',
  'flask.palletsprojects.com',
  'nodejs.org',
  'peps.python.org',
  'pkg.go.dev',
  'www.php.net',
]);

/** For numbers in no standard, some of which nobody who uses them has described. */
const COLLECTION = 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes';

/** Replaced by RFC 9110 to 9114, 9457 and 8446. */
const OBSOLETE = /rfc(2068|2616|2617|2818|5246|5785|7230|7231|7232|7233|7234|7235|7538|7540|7615|7694|7807)\b/;

const RFC_SECTION = /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html#section-\d+(\.\d+)*$/;

const registered = new Set(iana.rows.filter(({ section }) => section).map(({ code }) => `statuses/${code}`));

describe.each(sourced)('%s', (path, { sources }) => {
  test('names its sources, each once', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('cites https pages of those who know first hand; add a vendor to HOSTS here', () => {
    const isInNoStandard = path.startsWith('vendors/') || isUnregistered(path);
    const others = sources.filter(
      (source) => !(URL.canParse(source) && isKnown(new URL(source))) && !(source === COLLECTION && isInNoStandard),
    );
    expect(others).toEqual([]);
  });

  test('cites current RFCs, in the form …/rfc/rfc9110.html#section-15.5.5', () => {
    expect(sources.filter((source) => OBSOLETE.test(source))).toEqual([]);
    const rfcs = sources.filter((source) => source.includes('rfc-editor'));
    expect(rfcs.filter((source) => !/\/rfc\/rfc\d+\.html(#section-\d+(\.\d+)*)?$/.test(source))).toEqual([]);
  });
});

const standard = entries.filter(([path]) => registered.has(path));

test.each(standard)('%s cites the section of the RFC that defines it', (_, { sources }) => {
  expect(sources[0]).toMatch(RFC_SECTION);
});

function isUnregistered(path: string): boolean {
  return path.startsWith('statuses/') && !iana.rows.some(({ code }) => path === `statuses/${code}`);
}

function isKnown({ protocol, host }: URL): boolean {
  return protocol === 'https:' && HOSTS.has(host);
}
