import { ChevronRight } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Explained, FailureGroup } from '../diagnose/page-view';
import type { ActionProps } from './Actions';
import { Explanation } from './Explanation';
import { More } from './More';
import type { Muting } from './MuteMenu';

const MOST_ADDRESSES = 50;

interface Props {
  groups: readonly FailureGroup[];
  guideHref(explained: Explained): string;
  reporting: ActionProps['reporting'];
  loadEvidence: ActionProps['loadEvidence'];
  muting?: Muting;
}

/** The page's other failures, one row for each cause; a row opens to its explanation. */
export function FailureRows({ groups, guideHref, ...actions }: Props) {
  return (
    <ul class="rows">
      {groups.map((group) => (
        <li key={group.id}>
          <FailureRow group={group} guideHref={guideHref(group)} {...actions} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends ActionProps {
  muting?: Muting;
  group: FailureGroup;
}

function FailureRow({ group, ...actions }: RowProps) {
  const { failure, failures, word, host, times, diagnosis } = group;
  const path =
    failures.length === 1
      ? failure.url.replace(/^[a-z]+:\/\//, '')
      : i18n.t('rows.addresses', failures.length, { host });
  const row = (
    <>
      <span class="word">{word}</span>
      <span>
        {diagnosis.short}
        <span class="where" title={failure.url}>
          {path}
        </span>
      </span>
      <span class="times">{times > 1 ? `×${times}` : nameOfType(failure.type)}</span>
      <ChevronRight class="chevron" size={14} aria-hidden="true" />
    </>
  );
  return (
    <More summary={row} summaryClass="row">
      <p class="note">{diagnosis.impact}</p>
      <Explanation failure={failure} diagnosis={diagnosis} heading="h3" {...actions} />
      {failures.length > 1 && <Addresses group={group} />}
    </More>
  );
}

function Addresses({ group: { failures } }: { group: FailureGroup }) {
  const more = failures.length - MOST_ADDRESSES;
  return (
    <More summary={i18n.t('rows.allAddresses', failures.length)} summaryClass="note">
      <ul class="causes">
        {failures.slice(0, MOST_ADDRESSES).map(({ url, method, count }) => (
          <li key={method + url} class="seen">
            {url}
            {count > 1 && ` ×${count}`}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="note">{i18n.t('rows.more', more)}</p>}
    </More>
  );
}

/** The browser's resource types by what they are called here. */
const TYPES = {
  main_frame: 'page',
  sub_frame: 'frame',
  xmlhttprequest: 'data',
  image: 'image',
  imageset: 'image',
  stylesheet: 'style',
  script: 'script',
  font: 'font',
  media: 'media',
  websocket: 'live',
  ping: 'report',
  beacon: 'report',
} as const;

function nameOfType(type: string): string {
  return i18n.t(`rows.type.${(TYPES as Partial<Record<string, (typeof TYPES)[keyof typeof TYPES]>>)[type] ?? 'other'}`);
}
