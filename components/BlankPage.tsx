import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from './EmptyState';

/** Why nothing can be said of a tab. */
export type Blank = 'browser-page' | 'hidden' | 'nothing' | 'other-sites' | 'no-files' | 'not-watched' | 'unseen';

const SIGNS: Record<Blank, string> = {
  'browser-page': '🪟',
  hidden: '🪟',
  nothing: '🔒',
  'other-sites': '🔒',
  'no-files': '📄',
  'not-watched': '🙈',
  unseen: '🔄',
};

/** Messages are named without hyphens. */
const NAMES = {
  'browser-page': 'browserPage',
  hidden: 'hidden',
  nothing: 'nothing',
  'other-sites': 'otherSites',
  'no-files': 'noFiles',
  'not-watched': 'notWatched',
  unseen: 'unseen',
} as const;

interface Props {
  view: Blank;
  onReload(): void;
  onAllow(): void;
  /** Opens the browser's settings for this extension; missing where the browser lets nobody do that. */
  onSettings?(): void;
  onWatch(): void;
}

/** Says why nothing can be said, and offers the one click that changes it. */
export function BlankPage({ view, ...does }: Props) {
  return (
    <EmptyState
      sign={SIGNS[view]}
      headline={i18n.t(`blank.${NAMES[view]}.headline`)}
      text={i18n.t(`blank.${NAMES[view]}.text`)}
    >
      {buttonFor(view, does)}
    </EmptyState>
  );
}

function buttonFor(view: Blank, { onReload, onAllow, onSettings, onWatch }: Omit<Props, 'view'>): ComponentChildren {
  switch (view) {
    case 'browser-page':
      return null;
    case 'nothing':
    case 'other-sites':
      return <Primary text={i18n.t('blank.allow')} onClick={onAllow} />;
    case 'hidden':
    case 'no-files':
      return onSettings && <Primary text={i18n.t('blank.settings')} onClick={onSettings} />;
    case 'not-watched':
      return <Primary text={i18n.t('blank.watch')} onClick={onWatch} />;
    case 'unseen':
      return <Primary text={i18n.t('blank.reload')} onClick={onReload} />;
  }
}

function Primary({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <button type="button" class="primary" onClick={onClick}>
      {text}
    </button>
  );
}
