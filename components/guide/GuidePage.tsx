import { BookOpen, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf } from '../../guide/route';
import { ToolsMenu } from './ToolsMenu';

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
        {i18n.t('guide.frame.skip')}
      </button>
      <header class="top">
        <a class="brand" href="#/">
          <BookOpen size={18} aria-hidden="true" /> {i18n.t('extension.name')} <span>{i18n.t('guide.name')}</span>
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
              aria-label={i18n.t('guide.search.label')}
              placeholder={i18n.t('guide.search.placeholder')}
              autocomplete="off"
              spellcheck={false}
              maxLength={200}
              value={query}
              onInput={(event) => onSearch(event.currentTarget.value)}
            />
          </form>
        </search>
        <nav aria-label={i18n.t('guide.name')}>
          <ToolsMenu />
          <a href="#/compare">{i18n.t('guide.frame.compare')}</a>
          <a href="#/cheat-sheet">{i18n.t('guide.frame.cheatSheet')}</a>
          <a href={hrefOf('classes/network')}>{i18n.t('guide.frame.networkErrors')}</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
