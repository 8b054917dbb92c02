import type { ErrorDetails, RequestDetails, ResponseDetails } from './web-request';
import { initiatorOf, isPreflight } from './web-request';

const MOST = 256;

/**
 * The last few answers, good ones included: when the browser keeps an answer from the page (CORS, ORB), the error
 * that follows at once says nothing of it. One store per response, no allocation.
 */
export class RecentResponses {
  readonly #ring = new Array<ResponseDetails | ErrorDetails | undefined>(MOST);
  #next = 0;

  add(details: ResponseDetails | ErrorDetails): void {
    this.#ring[this.#next] = details;
    this.#next = (this.#next + 1) % MOST;
  }

  of(requestId: string): ResponseDetails | undefined {
    const found = this.#newest((details) => details.requestId === requestId);
    return found && 'statusCode' in found ? found : undefined;
  }

  preflightOf(details: RequestDetails): ResponseDetails | ErrorDetails | undefined {
    if (details.method === 'GET' && details.type === 'main_frame') return undefined;
    const initiator = initiatorOf(details);
    return this.#newest((other) => other.url === details.url && isPreflight(other) && initiatorOf(other) === initiator);
  }

  /** The ring starts anew every while: what comes last in it need not be what came last. */
  #newest(isWanted: (details: ResponseDetails | ErrorDetails) => boolean): ResponseDetails | ErrorDetails | undefined {
    for (let back = 1; back <= MOST; back++) {
      const details = this.#ring[(this.#next - back + MOST) % MOST];
      if (details && isWanted(details)) return details;
    }
    return undefined;
  }
}
