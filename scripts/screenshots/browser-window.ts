import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER as ICONS } from '../icon-drawings.ts';
import type { Badge } from './stage.ts';

interface Shot {
  /** What the address bar says. */
  address: string;
  badge: Badge;
  /** Pictures of the page, and of the popup over it. */
  page: Buffer;
  popup: Buffer;
}

/** How much of a picture the page in the window fills, in pixels. */
export const PAGE = { width: 1280, height: 752 };

export const asPicture = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** A document that looks like a browser, which no screenshot can show: a toolbar, a page, and the popup over it. */
export function browserWindow({ address, badge, page, popup }: Shot): string {
  const icon = readFileSync(join(ICONS, 'icon.svg'), 'utf8');
  return `<!doctype html><html lang="en"><style>
    :root { color-scheme: light dark; font: 14px system-ui, sans-serif }
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; position: relative;
      background: light-dark(#f1f3f4, #2b2c2f); color: light-dark(#3c4043, #e8eaed) }
    .bar { height: 48px; display: flex; align-items: center; gap: 18px; padding: 0 20px }
    .bar > svg { width: 18px; height: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8 }
    .address { flex: 1; background: light-dark(#fff, #1e1f22); border-radius: 16px; padding: 7px 16px }
    .button { position: relative; width: 24px; height: 24px }
    .button svg { width: 24px; height: 24px; display: block }
    .badge { position: absolute; top: 13px; left: 9px; background: ${badge.colour}; color: #fff; border-radius: 4px;
      font: 600 9px/1 system-ui, sans-serif; padding: 2px 3px }
    .page { display: block; width: ${PAGE.width}px; height: ${PAGE.height}px; object-fit: cover; object-position: top }
    .popup { position: absolute; top: 54px; right: 20px; width: 400px; border-radius: 10px;
      box-shadow: 0 0 0 1px light-dark(#0002, #fff3), 0 12px 40px #0006 }
  </style>
  <div class="bar">
    <svg viewBox="0 0 18 18"><path d="M11 3 5 9l6 6"/></svg><svg viewBox="0 0 18 18"><path d="m7 3 6 6-6 6"/></svg>
    <svg viewBox="0 0 18 18"><path d="M14.5 9A5.5 5.5 0 1 1 12.5 4.800M12.5 2v3h-3"/></svg>
    <span class="address">${escapeText(address)}</span>
    <span class="button">${icon}<span class="badge">${escapeText(badge.text)}</span></span>
  </div>
  <img class="page" src="${asPicture(page)}" alt=""><img class="popup" src="${asPicture(popup)}" alt="">`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
