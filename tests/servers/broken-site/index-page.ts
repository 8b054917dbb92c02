import type { BrokenLink } from './failures.ts';

export function indexPage(links: BrokenLink[]): string {
  const items = links.map(({ title, url }) => `<li><a href="${url.replaceAll('&', '&amp;')}">${title}</a></li>`);
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>The broken site</title><link rel="icon" href="data:,">
<style>:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif } body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem } ul { columns: 20rem }</style>
<h1>The broken site</h1>
<p>Every link fails in its own way. Click one, then look at What Broke? in the toolbar.</p>
<ul>${items.join('\n')}</ul>`;
}
