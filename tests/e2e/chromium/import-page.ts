import type { Page } from 'playwright';
import type { Chromium } from './browser.ts';

/** A file that is made up, not on the disk. */
export interface MadeFile {
  name: string;
  bytes: string | Uint8Array;
}

/** The history page in a tab of its own, to open files in. */
export class ImportPage {
  readonly page: Page;
  /** What the page complained of. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open({ context, extensionId }: Chromium): Promise<ImportPage> {
    const opened = new ImportPage(await context.newPage());
    await opened.page.goto(`chrome-extension://${extensionId}/history.html`);
    await opened.settle();
    return opened;
  }

  /** Opens a file through “Open a HAR…”: one on the disk, or one that is made up. */
  async choose(file: string | MadeFile): Promise<void> {
    const payload =
      typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.bytes as string) };
    await this.page.getByLabel('Open a HAR…').setInputFiles(payload);
  }

  /** Drops a file onto the page, and tells whether the browser was kept from opening it itself. */
  drop(name: string, text: string): Promise<boolean> {
    return this.page.evaluate(
      ([fileName, contents]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([contents], fileName));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        return !document.querySelector('main')?.dispatchEvent(event);
      },
      [name, text] as const,
    );
  }

  /** Waits until everything is read and counted. */
  async settle(): Promise<void> {
    await this.page.locator('main[aria-busy="false"]').waitFor();
  }

  /** What the overview says of the open file. */
  get file() {
    return this.page.getByRole('region', { name: 'Opened file' });
  }

  /** The overview’s words in one line. */
  async says(): Promise<string> {
    const words = await this.file.allInnerTexts();
    return words.join(' ').replace(/\s+/g, ' ');
  }

  /** What could not be read, of a file that is open or that could not be opened at all. */
  async troubles(): Promise<string> {
    const told = this.page.locator('.troubles li').or(this.page.getByRole('alert'));
    return (await told.allInnerTexts()).join('\n');
  }

  /** Saves all that is shown with nothing hidden; returns the file’s path. */
  async saveAs(format: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Save or copy…' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(format, { exact: true }).check();
    await dialog.getByLabel(/^Hide what may be private/).uncheck();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    return download.path();
  }

  /** The drawn lines, each as `404 site.example/a`, sorted: failures of one moment stand in any order. */
  async lines(): Promise<string[]> {
    const found = await this.page.locator('.failure-line').evaluateAll((lines) =>
      lines.map((line) => {
        const [word, where] = ['.word', '.where'].map((part) => line.querySelector(part)?.textContent);
        return `${word} ${where}`;
      }),
    );
    return found.sort();
  }

  /** Opens the line that says this, and waits for its explanation. */
  async explain(words: string): Promise<void> {
    await this.page.locator('.failure-line', { hasText: words }).first().click();
    await this.page.locator('.detail article').waitFor();
  }

  /** The facts under “How we know” of the failure that is explained. */
  async facts(): Promise<string> {
    const article = this.page.locator('.detail article');
    await article.getByText('How we know').click();
    await article.locator('dt').first().waitFor();
    return (await article.locator('dt').allTextContents()).join('\n');
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
