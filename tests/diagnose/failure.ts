import type { Failure } from '../../capture/failure';
import { newPage, type Page } from '../../store/page';

/** A whole Failure from the facts that matter: of a page, over https, that nobody knows more of. */
export function failure(facts: Partial<Failure> = {}): Failure {
  return {
    requestId: '1',
    url: 'https://shop.example/cart',
    method: 'GET',
    type: 'main_frame',
    frameId: 0,
    firstAt: 1_700_000_000_000,
    lastAt: 1_700_000_000_000,
    count: 1,
    ...facts,
  };
}

/** A Page that has been shown and loaded, with these failures. */
export function pageWith(facts: Partial<Page> = {}): Page {
  return newPage({ url: 'https://shop.example/cart', committedAt: 1000, loadedAt: 2000, ...facts });
}
