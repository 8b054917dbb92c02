import { expect, test } from 'vitest';
import type { Access } from '../../capture/access';
import type { PageView } from '../../diagnose/page-view';
import { whatIsSeen } from '../../entrypoints/popup/what-is-seen';

const CLEAN: PageView = { groups: [], notCounted: [], quiet: [], counted: 0, notKept: 0 };
const FAILED: PageView = { ...CLEAN, counted: 2 };

const cases: [access: Access, view: PageView | undefined, isBlank: string | undefined, seesPart: boolean][] = [
  ['everything', CLEAN, undefined, false],
  ['everything', undefined, 'unseen', false],
  ['this-site', CLEAN, undefined, true],
  ['this-site', undefined, 'unseen', true],
  ['other-sites', CLEAN, 'other-sites', false],
  ['other-sites', FAILED, undefined, true],
  ['nothing', undefined, 'nothing', false],
  ['nothing', FAILED, undefined, true],
  ['no-files', undefined, 'no-files', false],
  ['browser-page', undefined, 'browser-page', false],
  ['browser-page', FAILED, undefined, false],
];

test.each(cases)('%s, with %o', (access, view, isBlank, seesPart) => {
  expect(whatIsSeen(access, view, true)).toEqual({ isBlank, seesPart });
});

test('a site that is not watched says so, whatever may be seen', () => {
  expect(whatIsSeen('everything', CLEAN, false)).toEqual({ isBlank: 'not-watched', seesPart: false });
});
