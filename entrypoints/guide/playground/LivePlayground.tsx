import '../../../components/playground/playground.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askForAccess } from '../../../capture/access';
import { Answer } from '../../../components/playground/Answer';
import { AnyStatus } from '../../../components/playground/AnyStatus';
import { CopyAs } from '../../../components/playground/CopyAs';
import { KeptList } from '../../../components/playground/KeptList';
import { CurlSaid, PasteCurl } from '../../../components/playground/PasteCurl';
import { RequestForm } from '../../../components/playground/RequestForm';
import { SmallPrint } from '../../../components/playground/SmallPrint';
import { jsonTrouble } from '../../../exchange/json-trouble';
import { writeRequest } from '../../../exchange/requests/write-request';
import { toolHref } from '../../../guide/route';
import type { ToolProps } from '../../../guide/view';
import { objectionsTo } from '../../../send/objections';
import { loadEvidence, reportingOn } from '../../popup/on-demand';
import { drawPicture } from './draw-picture';
import { saveBody } from './save-body';
import { useDraft } from './use-draft';
import { useKept } from './use-kept';
import { useMadeAnswer } from './use-made-answer';
import { useSending } from './use-sending';

const reporting = reportingOn(() => ({}));
const loadHighlight = async () => (await import('../../../guide/highlight')).highlight;
const copy = (text: string) => navigator.clipboard.writeText(text);

/** The playground. Nothing is sent but what somebody sends. */
export function LivePlayground({ asked }: ToolProps) {
  const { draft, setDraft, pasted, fill, paste } = useDraft(asked);
  const { isSending, answered, send, cancel, show } = useSending();
  const made = useMadeAnswer(asked, show);
  const { kept, deleted, trouble, ...keeping } = useKept();
  const [isTried, setTried] = useState(false);
  // An empty form is no mistake until somebody sends it.
  const objections = objectionsTo(draft, { dropsUserAgent: !import.meta.env.FIREFOX });
  const told = isTried || draft.url ? objections : objections.filter(({ what }) => what !== 'no-address');
  useEffect(() => {
    if (!answered) return;
    const title = document.getElementById('answer-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  const trySending = async () => {
    if (isSending) return;
    setTried(true);
    if (objections.some(({ stops }) => stops)) {
      requestAnimationFrame(() => document.getElementById('objections')?.focus());
      return;
    }
    const result = await send(draft);
    if (result) await keeping.add(draft, result);
  };
  return (
    <div class="playground">
      <h1 tabIndex={-1}>{i18n.t('guide.playground.heading')}</h1>
      <p class="lead">{i18n.t('guide.playground.lead')}</p>
      <RequestForm
        draft={draft}
        isSending={isSending}
        objections={told}
        jsonTrouble={draft.body.kind === 'json' ? jsonTrouble(draft.body.text) : undefined}
        curl={writeRequest(draft, 'curl')}
        onChange={setDraft}
        onSend={() => void trySending()}
        onCancel={cancel}
        onPaste={paste}
        onCopy={copy}
      />
      <CurlSaid pasted={pasted} />
      <div role="status">{isSending && <p>{i18n.t('guide.playground.sending')}</p>}</div>
      {answered && (
        <Answer
          key={answered.id}
          answered={answered}
          draw={drawPicture}
          reporting={reporting}
          loadEvidence={loadEvidence}
          onSave={() => answered.body && saveBody(answered.body.bytes, answered.trip.steps.at(-1)?.url ?? '')}
          onAllow={() => void askForAccess()}
        />
      )}
      <div>
        <PasteCurl onFill={fill} />
        <CopyAs write={(format) => writeRequest(draft, format)} loadHighlight={loadHighlight} onCopy={copy} />
        <SmallPrint origin={location.origin} />
      </div>
      <AnyStatus
        {...made}
        onChoose={(code) => {
          location.hash = toolHref('playground', { answer: code });
        }}
      />
      <KeptList
        kept={kept}
        deleted={deleted}
        trouble={trouble}
        onChoose={(request) => {
          setDraft(request.draft);
          document.querySelector<HTMLInputElement>('.request .address input')?.focus();
        }}
        onDelete={(ids) => void keeping.remove(ids)}
        onUndo={() => void keeping.undo()}
      />
    </div>
  );
}
