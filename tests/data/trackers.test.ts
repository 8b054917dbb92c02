import { describe, expect, test } from 'vitest';
import type { Tracker } from '../../data/shapes';
import { trackerHosts } from '../../data/tracker-hosts';
import { quietReason } from '../../diagnose/quiet';
import { DEFAULTS } from '../../store/settings/settings';
import { failure, pageWith } from '../diagnose/failure';

interface TrackerFile {
  default: Tracker;
  hosts: readonly string[];
}

const files = Object.entries(import.meta.glob<TrackerFile>('../../data/trackers/*.ts', { eager: true }));
const listed = files.flatMap(([, { hosts }]) => hosts);

const BARE_HOST = /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*\.[a-z]{2,}$/;

/** Endings below which anybody can have a name; a list that held one would hush the sites of strangers. */
const SHARED = ['co.uk', 'com.tr', 'azure.com', 'cloudfront.net', 'herokuapp.com', 'googleapis.com', 'github.io'];

describe.each(files)('%s', (_, { default: tracker, hosts }) => {
  test('exports the same hosts by name, for the list, and by default, with the rest', () => {
    expect(hosts).toBe(tracker.hosts);
    expect(hosts.length).toBeGreaterThan(0);
  });

  test('has bare hosts, lower-case, in order: no scheme, port, path, or star', () => {
    expect(hosts.filter((host) => !BARE_HOST.test(host))).toEqual([]);
    expect(hosts.filter((host) => new URL(`https://${host}`).hostname !== host)).toEqual([]);
    expect(hosts).toEqual([...hosts].sort());
  });

  test('names the service, and its maker’s https pages, each once', () => {
    expect(tracker.name).toMatch(/^\S.{2,38}\S$/);
    expect(tracker.sources.length).toBeGreaterThan(0);
    expect(tracker.sources.filter((source) => URL.parse(source)?.protocol !== 'https:')).toEqual([]);
    expect(new Set(tracker.sources).size).toBe(tracker.sources.length);
  });
});

test('no host is listed twice, or is under another one', () => {
  const repeated = listed.filter((host, at) => listed.indexOf(host) !== at);
  const under = listed.filter((host) => listed.some((other) => host.endsWith(`.${other}`)));
  expect({ repeated, under }).toEqual({ repeated: [], under: [] });
});

test('the list is that of the files', () => {
  expect([...trackerHosts].sort()).toEqual([...listed].sort());
});

test.each(SHARED)('%s, below which are strangers, is not listed', (host) => {
  expect(trackerHosts.has(host)).toBe(false);
});

test.each([
  ['a search page', 'www.google.com'],
  ['a sign-in', 'apis.google.com'],
  ['a sign-in', 'login.microsoftonline.com'],
  ['a sign-in', 'accounts.google.com'],
  ['a sign-in button', 'connect.facebook.net'],
  ['a site that also counts', 'www.facebook.com'],
  ['a library', 'cdn.jsdelivr.net'],
  ['a library', 'ajax.googleapis.com'],
  ['fonts', 'fonts.gstatic.com'],
  ['a payment', 'js.stripe.com'],
  ['a check for robots', 'www.recaptcha.net'],
  ['a check for robots', 'challenges.cloudflare.com'],
  ['a consent banner', 'cdn.cookielaw.org'],
  ['a consent banner', 'consent.cookiebot.com'],
  ['a tag manager', 'www.googletagmanager.com'],
  ['a tag manager', 'cdn.segment.com'],
  ['experiments', 'cdn.optimizely.com'],
  ['experiments', 'shop.tt.omtrdc.net'],
  ['guides for visitors', 'guides.fullstory.com'],
  ['pictures of goods', 'ws-na.amazon-adsystem.com'],
  ['a search engine', 'www.bing.com'],
  ['a search engine', 'yandex.ru'],
])('%s, %s, is not a tracker', (_, host) => {
  expect(reasonFor(host)).toBeUndefined();
});

test.each([
  ['Google Analytics', 'www.google-analytics.com'],
  ['Google Analytics', 'region1.google-analytics.com'],
  ['Google Ads', 'googleads.g.doubleclick.net'],
  ['Google Ads', 'pagead2.googlesyndication.com'],
  ['Microsoft Clarity', 'www.clarity.ms'],
  ['Cloudflare Web Analytics', 'static.cloudflareinsights.com'],
  ['Contentsquare', 't.contentsquare.net'],
  ['Heap', 'cdn.heapanalytics.com'],
  ['Mixpanel', 'cdn.mxpnl.com'],
  ['Amplitude', 'api2.amplitude.com'],
  ['Segment', 'api.segment.io'],
  ['Adobe Analytics', 'shop.sc.omtrdc.net'],
  ['Yandex Metrica', 'mc.yandex.ru'],
  ['New Relic', 'bam.eu01.nr-data.net'],
  ['Sentry', 'o12345.ingest.sentry.io'],
  ['Sentry', 'o12345.ingest.de.sentry.io'],
  ['Datadog', 'browser-intake-us3-datadoghq.com'],
  ['BugSnag', 'sessions.bugsnag.com'],
  ['Application Insights', 'eastus-8.in.applicationinsights.azure.com'],
  ['Optimizely’s log', 'eu.logx.optimizely.com'],
  ['Quantcast', 'pixel.quantserve.com'],
  ['LinkedIn', 'px.ads.linkedin.com'],
  ['Amazon Ads', 'c.amazon-adsystem.com'],
  ['Criteo', 'gum.criteo.com'],
  ['PubMatic', 'hbopenbid.pubmatic.com'],
  ['Magnite', 'fastlane.rubiconproject.com'],
  ['OpenX', 'rtb.openx.net'],
  ['Index Exchange', 'htlb.casalemedia.com'],
  ['Xandr', 'ib.adnxs.com'],
])('%s is recognised at %s', (_, host) => {
  expect(reasonFor(host)).toBe('tracker');
});

function reasonFor(host: string): string | undefined {
  return quietReason(failure({ url: `https://${host}/a`, type: 'script', status: 500 }), pageWith(), DEFAULTS);
}
