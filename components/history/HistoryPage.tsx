import { History, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

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
        Skip to the list
      </button>
      <header class="top">
        <h1 class="brand">
          <History size={18} aria-hidden="true" /> What Broke? <span>History</span>
        </h1>
        <search>
          <Search size={16} aria-hidden="true" />
          <input
            id="search"
            type="search"
            aria-label="Search the history"
            placeholder="Search: 404, shop.example, timeout…"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={query}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </search>
        <div class="tools">
          <label class="button">
            Open a HAR…
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
            Guide
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
