import { useState } from 'preact/hooks';
import type { Pasted } from '../../../components/playground/PasteCurl';
import { isCurl, readCurl } from '../../../exchange/curl/read-curl';
import { type Draft, EMPTY_DRAFT } from '../../../send/draft';

/** The request in the form. `asked`: the query of the page's address, which may name an address and a method. */
export function useDraft(asked: string) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(asked));
  const [pasted, setPasted] = useState<Pasted>();
  const fill = (command: string) => {
    const read = readCurl(command);
    setPasted(read);
    if ('draft' in read) setDraft(read.draft);
  };
  return {
    draft,
    setDraft,
    pasted,
    fill,
    /** Takes over a request that was sent before. */
    refill(kept: Draft) {
      setDraft(kept);
      setPasted('kept');
      document.getElementById('request-address')?.focus();
    },
    /** Takes over a curl command; false for anything else. */
    paste(text: string): boolean {
      if (!isCurl(text)) return false;
      fill(text);
      return true;
    },
  };
}

function draftFrom(asked: string): Draft {
  const query = new URLSearchParams(asked);
  return { ...EMPTY_DRAFT, url: query.get('url') ?? '', method: query.get('method') ?? EMPTY_DRAFT.method };
}
