import type { Page } from 'playwright';
import type { Cast } from './cast.ts';

/** A page of the extension in one of its states, as the contact sheet shows it. */
export interface Sight {
  /** The page's file in the build, without `.html`. */
  page: string;
  state: string;
  /** In pixels. */
  widths: readonly number[];
  /** What follows the file's name in the address. */
  address?: (cast: Cast) => string;
  /** What to do on the page before it is looked at. */
  act?: (page: Page, cast: Cast) => Promise<void>;
}

const SMALL = [320, 400, 768];
const WIDE = [320, 768, 1280];

const popup = (state: string, name: keyof Cast, act?: Sight['act']): Sight => ({
  page: 'popup',
  state,
  widths: SMALL,
  address: (cast) => `?tab=${cast[name].id}`,
  act,
});

/** The side panel shows whichever tab its window shows. */
const panel = (state: string, name: keyof Cast): Sight => ({
  page: 'sidepanel',
  state,
  widths: SMALL,
  act: async (page, cast) => {
    await cast[name].page.bringToFront();
    await page.waitForTimeout(500);
  },
});

const guide = (state: string, route: string, act?: Sight['act']): Sight => ({
  page: 'guide',
  state,
  widths: WIDE,
  address: () => `#/${route}`,
  act,
});

/** Presses a button of this name, and waits for what it leads to. */
const press =
  (name: string, leadsTo: string): Sight['act'] =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(leadsTo).first().waitFor();
    await page.waitForTimeout(300);
  };

/** Opens every part that is folded up. */
const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.waitForTimeout(300);
};

/** Every page that there is, in the states that it has. A page that is missing here, or in the build, is an error. */
export const SIGHTS: readonly Sight[] = [
  popup('a proxy wants a sign-in', 'proxy'),
  popup('a proxy wants a sign-in, all unfolded', 'proxy', unfold),
  popup('a busy site', 'busy'),
  popup('a page that is not there', 'missing'),
  popup('a name that is not there', 'name'),
  popup('parts of a page', 'parts'),
  popup('parts of a page, all unfolded', 'parts', unfold),
  popup('one failure', 'one'),
  popup('500 failures on one page', 'many'),
  popup('none', 'well'),
  popup('a page of the browser', 'browser'),
  popup('a long address', 'long'),
  popup('right to left', 'rightToLeft'),
  { page: 'popup', state: 'a tab it has not seen', widths: SMALL, address: () => '?tab=0' },
  panel('a proxy wants a sign-in', 'proxy'),
  panel('parts of a page', 'parts'),
  { page: 'history', state: 'everything', widths: WIDE },
  {
    page: 'history',
    state: 'a failure open',
    widths: WIDE,
    act: async (page) => {
      await page.locator('.line[role="option"]').first().click();
      await page.locator('.detail article').waitFor();
    },
  },
  { page: 'history', state: 'nothing found', widths: WIDE, address: () => '?q=nothing-is-called-so' },
  { page: 'welcome', state: 'at first', widths: WIDE },
  {
    page: 'welcome',
    state: 'with the example',
    widths: WIDE,
    act: async (page) => {
      await page.locator('[aria-labelledby="example"] button, section:has(#example) button').first().click();
      await page.waitForTimeout(500);
    },
  },
  { page: 'options', state: 'at first', widths: WIDE },
  guide('the first page', ''),
  guide('a code', '407'),
  guide('a network failure', 'net/name-not-resolved'),
  guide('a comparison', 'compare/401/403'),
  guide('the cheat sheet', 'cheat-sheet'),
  guide('a search', 'search?q=proxy'),
  guide('a page that is not there', '4000'),
  guide('all articles', 'articles'),
  guide('an article, who said what', 'articles/what-407-is'),
  guide('an article, a choice', 'articles/401-or-403'),
  guide('the checker at first', 'check'),
  guide(
    'an address checked',
    `check?${new URLSearchParams({ url: 'http://shop.example/mugs/teal' })}`,
    press('Check', '.result-detail .explanation'),
  ),
  guide('the playground at first', 'playground'),
  guide(
    'a request answered',
    `playground?${new URLSearchParams({ url: 'http://shop.example/checkout' })}`,
    press('Send', '.answer .explanation'),
  ),
  guide('an answer made up', 'playground?answer=429'),
  guide('the quiz at first', 'quiz'),
  guide('a question', 'quiz?seed=7', press('Start', '.options')),
];
