import type { Stage, Tab } from './stage.ts';

const LONG = `${'a-folder-with-a-rather-long-name/'.repeat(12)}report.html?${'column=value&'.repeat(30)}`;
const RIGHT_TO_LEFT = encodeURI('السلام عليكم/صفحة مفقودة.html');

/** What goes wrong in the pictures for stores and README. */
const USUAL = {
  name: 'http://shopp.example/',
  busy: 'http://shop.example/checkout',
  parts: 'http://shop.example/',
  missing: 'http://shop.example/mugs/teal',
  signIn: 'http://shop.example/orders',
  proxy: 'https://intranet.example.org/',
};

/** What only the contact sheet shows: paths of the broken site, and other addresses. */
const ODD = {
  well: 'http://shop.example/works',
  one: '/page?image=/status/404',
  many: '/page?fetches=500:/status/503?n=',
  long: `/status/414/${LONG}`,
  rightToLeft: `/status/404/${RIGHT_TO_LEFT}`,
  browser: 'chrome://version/',
};

type Tabs<Scenes> = Record<keyof Scenes, Tab>;
export type UsualCast = Tabs<typeof USUAL>;
export type Cast = UsualCast & Tabs<typeof ODD>;

export const playUsual = (stage: Stage): Promise<UsualCast> => playAll(stage, USUAL);
export const playOdd = (stage: Stage): Promise<Tabs<typeof ODD>> => playAll(stage, ODD);

/** Lets each fail in a tab of its own. */
async function playAll<Scenes extends Record<string, string>>(stage: Stage, scenes: Scenes): Promise<Tabs<Scenes>> {
  const played: Record<string, Tab> = {};
  for (const [name, url] of Object.entries(scenes))
    played[name] = await stage.visit(url.startsWith('/') ? stage.brokenSite + url : url);
  return played as Tabs<Scenes>;
}
