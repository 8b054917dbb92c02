import { BookOpen, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { hrefOf } from '../../guide/route';

interface Props {
  query: string;
  /** Called at every letter. */
  onSearch(query: string): void;
  /** Called when Enter is pressed: take the best result. */
  onTakeFirst(): void;
  children: ComponentChildren;
}

/** What stands around every page of the guide. */
export function GuidePage({ query, onSearch, onTakeFirst, children }: Props) {
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the text
      </button>
      <header class="top">
        <a class="brand" href="#/">
          <BookOpen size={18} aria-hidden="true" /> What Broke? <span>Guide</span>
        </a>
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onTakeFirst();
            }}
          >
            <Search size={16} aria-hidden="true" />
            <input
              id="search"
              type="search"
              aria-label="Search the guide"
              placeholder="Search: 407, ERR_NAME…, proxy"
              autocomplete="off"
              spellcheck={false}
              maxLength={200}
              value={query}
              onInput={(event) => onSearch(event.currentTarget.value)}
            />
          </form>
        </search>
        <nav aria-label="Guide">
          <a href="#/compare">Compare</a>
          <a href="#/cheat-sheet">Cheat sheet</a>
          <a href={hrefOf('classes/network')}>Network errors</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
