import { beforeEach, expect, test, vi } from 'vitest';
import { readPageText } from '../../capture/read-page-text';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const says = (text: string, url = 'https://shop.example/cart?token=sesame#top') =>
  executeScript.mockResolvedValueOnce([{ result: { url, text } }]);
const kept = 'https://shop.example/cart?token=•••';

beforeEach(() => executeScript.mockReset());

test('lines are trimmed, and empty ones left out', async () => {
  says('404 Not Found\n\n  404 Not Found \t\n \nnginx\n');
  expect(await readPageText(7, kept)).toBe('404 Not Found\n404 Not Found\nnginx');
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 } });
});

test('a page without a title begins with what it shows', async () => {
  says('\nno healthy upstream');
  expect(await readPageText(7, kept)).toBe('no healthy upstream');
});

test('no more than 5,000 characters are taken, however long the page is', async () => {
  says('x'.repeat(1_000_000));
  expect((await readPageText(7, kept))?.length).toBe(5000);
});

test('another page than the one that failed is of no interest', async () => {
  says('404 Not Found', 'https://shop.example/elsewhere');
  expect(await readPageText(7, kept)).toBeUndefined();
});

test('where the browser lets nobody look, nothing is read', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome-error:// page'));
  expect(await readPageText(7, kept)).toBeUndefined();
  executeScript.mockResolvedValueOnce([{ result: null }]);
  expect(await readPageText(7, kept)).toBeUndefined();
  executeScript.mockResolvedValueOnce([]);
  expect(await readPageText(7, kept)).toBeUndefined();
});

test('a page that hangs is not waited for', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValueOnce(new Promise(() => {}));
  const read = readPageText(7, kept);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await read).toBeUndefined();
  vi.useRealTimers();
});
