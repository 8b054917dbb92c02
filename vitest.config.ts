import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { articlesPlugin } from './scripts/articles-plugin.ts';
import { knowledgePlugin } from './scripts/knowledge-plugin.ts';

/** Browsers are slow to start, and the machine may be busy. */
const inBrowser = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  retry: 0,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), knowledgePlugin(), articlesPlugin()],
        test: {
          name: 'unit',
          // Some try thousands of inputs, and the machine may be busy.
          testTimeout: 20_000,
          include: [
            'tests/{capture,send,store,diagnose,exchange,history,data,guide,background}/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
          ],
        },
      },
      // What `npm run zip` made.
      { test: { name: 'build', testTimeout: 120_000, include: ['tests/build/*.test.ts'] } },
      { test: { name: 'chromium', include: ['tests/e2e/chromium/*.test.ts'], ...inBrowser } },
      { test: { name: 'firefox', include: ['tests/e2e/firefox/*.test.ts'], ...inBrowser } },
    ],
  },
});
