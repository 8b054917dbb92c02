import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { JsonTestResults } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';
import { findMitmproxy } from './find-mitmproxy.ts';
import { findPython } from './find-python.ts';
import { findServer, serverNames } from './find-server.ts';
import { findSquid } from './find-squid.ts';
import { run } from './run.ts';

/** What a machine may lack, and the tests that then can't run. */
const missing: string[] = [];
const total = { passed: 0, failed: 0, skipped: 0 };
/** The tests that failed: which, and the beginning of why. Told again at the end, where a log that was cut still has it. */
const failed: string[] = [];
let isBroken = false;

await step('Checking types, format, lint and dead code', () => run('npm', ['run', '--silent', 'check']));
await offer('WHAT_BROKE_PYTHON', 'Python 3 (to parse the guide’s Python snippets)', findPython);
await step('Unit tests', () => vitest('unit'));
await step('Building and packing for Chrome, Edge and Firefox', () => run('npm', ['run', 'zip'], { quiet: true }));
await step('Linting the Firefox build as its store does', () =>
  run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors']),
);
await step('Tests of what was built', () => vitest('build'));
const hasChromium = await offer('WHAT_BROKE_CHROMIUM', 'Chromium', findChromium);
const hasFirefox = await offer('WHAT_BROKE_FIREFOX', 'Firefox', findFirefox);
await offer('WHAT_BROKE_SQUID', 'squid (the proxy that wants a sign-in)', findSquid);
await offer('WHAT_BROKE_MITMPROXY', 'mitmproxy (the proxy that writes HAR files)', findMitmproxy);
for (const name of serverNames)
  await offer(`WHAT_BROKE_${name.toUpperCase()}`, `${name} (a server that fails)`, () => findServer(name));
if (hasChromium) await step('Tests in Chromium', () => vitest('chromium'));
if (hasFirefox) await step('Tests in Firefox', () => vitest('firefox'));

for (const name of missing) console.log(`Could not be had on this machine, so its tests did not run: ${name}`);
if (missing.length > 0 && process.env.CI) {
  console.log('With CI set, that is a failure.');
  isBroken = true;
}
if (isBroken && total.failed === 0) console.log('The run failed outside the tests; see above.');
for (const failure of failed) console.log(`Failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(isBroken || total.failed > 0 ? 1 : 0);

async function step(what: string, work: () => Promise<number>): Promise<void> {
  const start = Date.now();
  console.log(`\n── ${what}`);
  const code = await work();
  if (code !== 0) {
    isBroken = true;
    console.log(`── ${what}: failed`);
  } else console.log(`── ${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Finds or installs something the tests need, and tells them where it is. */
async function offer(variable: string, name: string, find: () => Promise<string>): Promise<boolean> {
  try {
    process.env[variable] = await find();
    console.log(`${name}: ${process.env[variable]}`);
    return true;
  } catch (error) {
    console.log(String(error));
    missing.push(name);
    return false;
  }
}

function failuresIn({ testResults }: JsonTestResults): string[] {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const tests = assertionResults.filter((result) => result.status === 'failed');
    if (tests.length === 0 && status === 'failed') return [`${file}\n${message.slice(0, 1000)}`];
    return tests.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}\n${(failureMessages ?? []).join('\n').slice(0, 1000)}`,
    );
  });
}

async function vitest(project: string): Promise<number> {
  const report = join(tmpdir(), `what-broke-${project}-${process.pid}.json`);
  // In a browser a test takes seconds, and each is told as it ends.
  const shown = /unit|build/.test(project) ? 'default' : 'verbose';
  const reporters = [`--reporter=${shown}`, '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', '--project', project, ...reporters]);
  try {
    const counts: JsonTestResults = JSON.parse(await readFile(report, 'utf8'));
    failed.push(...failuresIn(counts));
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests;
    total.skipped += counts.numPendingTests + counts.numTodoTests;
  } finally {
    await rm(report, { force: true });
  }
  return code;
}
