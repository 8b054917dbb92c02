import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Answer } from './Answer';
import { AnyStatus } from './AnyStatus';
import type { Answered } from './answered';
import { CopyAs } from './CopyAs';
import { KeptList } from './KeptList';
import { CurlSaid, PasteCurl, type Pasted } from './PasteCurl';
import { RequestForm } from './RequestForm';
import { SmallPrint } from './SmallPrint';

interface Props {
  request: ComponentProps<typeof RequestForm>;
  pasted?: Pasted;
  answered?: Answered;
  answer: Omit<ComponentProps<typeof Answer>, 'answered'>;
  copyAs: ComponentProps<typeof CopyAs>;
  any: ComponentProps<typeof AnyStatus>;
  kept: ComponentProps<typeof KeptList>;
  /** What the browser names as who asks. */
  origin: string;
  onFill(command: string): void;
}

/** The playground: a request to fill in, its answer, and what was sent before. */
export function PlaygroundPage({ request, pasted, answered, answer, copyAs, any, kept, origin, onFill }: Props) {
  return (
    <div class="playground">
      <h1 tabIndex={-1}>{i18n.t('guide.playground.heading')}</h1>
      <p class="lead">{i18n.t('guide.playground.lead')}</p>
      <RequestForm {...request} />
      <CurlSaid pasted={pasted} />
      <div role="status">{request.isSending && <p>{i18n.t('guide.playground.sending')}</p>}</div>
      {answered && <Answer key={answered.id} answered={answered} {...answer} />}
      <div>
        <PasteCurl onFill={onFill} />
        <CopyAs {...copyAs} />
        <SmallPrint origin={origin} />
      </div>
      <AnyStatus {...any} />
      <KeptList {...kept} />
    </div>
  );
}
