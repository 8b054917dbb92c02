import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import { hrefOf } from '../../guide/route';
import type { TopicView } from '../../guide/view';
import { Filled } from '../Filled';

type Meaning = TopicView['meanings'][number];

interface Props {
  diagnosis: Explained['diagnosis'];
  meanings: readonly Meaning[];
}

/** Which vendor's meaning of a number applies to the answer that was seen. */
export function WhichMeaning({ diagnosis, meanings }: Props) {
  const vendorsSeen = diagnosis.evidence.flatMap(({ vendor, grade }) => (vendor ? [{ vendor, grade }] : []));
  const proven = vendorsSeen.find(({ grade }) => grade === 'proof')?.vendor;
  const met = new Set(vendorsSeen.map(({ vendor }) => vendor));
  const ofVendor = (vendor: string) => meanings.find(({ topic }) => topic.id.startsWith(`vendors/${vendor}/`));
  const applies = proven && ofVendor(proven);
  if (applies) return <Proven meaning={applies} />;
  if (proven) return <p>{i18n.t('guide.seen.none')}</p>;
  return <Unproven possible={[...met].flatMap((vendor) => ofVendor(vendor) ?? [])} />;
}

function Proven({ meaning }: { meaning: Meaning }) {
  return (
    <p>
      <Filled
        text={i18n.t('guide.seen.proven', { whose: '{whose}', vendor: '{vendor}', title: '{title}' })}
        whose={<b>{i18n.t('guide.seen.whose')}</b>}
        vendor={meaning.topic.vendor}
        title={<MeaningLink meaning={meaning} />}
      />
    </p>
  );
}

function Unproven({ possible }: { possible: readonly Meaning[] }) {
  const mayMean = i18n.t('guide.seen.possible', { vendor: '{vendor}', title: '{title}' });
  return (
    <p>
      <Filled text={i18n.t('guide.seen.unproven', { whose: '{whose}' })} whose={<b>{i18n.t('guide.seen.whose')}</b>} />
      {possible.map((meaning) => (
        <span key={meaning.topic.id}>
          {' '}
          <Filled text={mayMean} vendor={meaning.topic.vendor} title={<MeaningLink meaning={meaning} />} />
        </span>
      ))}
    </p>
  );
}

function MeaningLink({ meaning: { topic, entry } }: { meaning: Meaning }) {
  return <a href={hrefOf(topic.id)}>{entry.title}</a>;
}
