import { History, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  query: string;
  onSearch(query: string): void;
  /** Opens a file that somebody chose. */
  onFile(file: File): void;
  tools: ComponentChildren;
  notices: ComponentChildren;
  /** There may be more than is shown by now. */
  isBusy: boolean;
  /** A failure is open: on a narrow screen it alone is shown. */
  isReading: boolean;
  children: ComponentChildren;
}

/** What stands around the history. */
export function HistoryPage({ query, onSearch, onFile, tools, notices, isBusy, isReading, children }: Props) {
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {i18n.t('history.skip')}
      </button>
      <header class="top">
        <h1 class="brand">
          <History size={18} aria-hidden="true" /> {i18n.t('extension.name')} <span>{i18n.t('history.name')}</span>
        </h1>
        <search>
          <Search size={16} aria-hidden="true" />
          <input
            id="search"
            type="search"
            aria-label={i18n.t('history.search.label')}
            placeholder={i18n.t('history.search.placeholder')}
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={query}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </search>
        <div class="tools">
          <label class="button">
            {i18n.t('history.openHar')}
            <input
              type="file"
              class="aside"
              accept=".har,.json,.gz,application/json"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onFile(file);
                currentTarget.value = '';
              }}
            />
          </label>
          {tools}
          <a class="button" href="guide.html">
            {i18n.t('history.guide')}
          </a>
        </div>
      </header>
      {notices}
      <main id="main" class={isReading ? 'is-reading' : ''} aria-busy={isBusy} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
