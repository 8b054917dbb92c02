import * as v from 'valibot';
import type { ArchivedPage } from '../store/archive/archived-page';
import { MOST_FAILURES } from '../store/page';
import { failureSchema } from './failure-schema';
import { keepUrlAgain } from './keep-url-again';
import { count, kept, time } from './kept-schemas';

const ID = kept(100);

/** A page of a file. Of its failures’ headers those in `keptHeaders` are kept; failures beyond 200 are only counted. */
export function pageSchema(keptHeaders: ReadonlySet<string>): v.GenericSchema<unknown, ArchivedPage> {
  const failure = failureSchema(keptHeaders);
  const page = v.object({
    id: ID,
    tab: ID,
    url: v.pipe(v.string(), v.transform(keepUrlAgain)),
    at: time,
    own: v.optional(failure),
    failures: v.array(failure),
    notKept: count,
  });
  return v.pipe(
    page,
    v.transform(({ own, failures, notKept, ...facts }) => ({
      ...facts,
      ...(own ? { own } : {}),
      failures: failures.slice(0, MOST_FAILURES),
      notKept: notKept + Math.max(failures.length - MOST_FAILURES, 0),
    })),
  );
}
