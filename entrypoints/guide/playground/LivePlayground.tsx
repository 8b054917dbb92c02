import '../../../components/playground/playground.css';
import { askForAccess } from '../../../capture/access';
import { PlaygroundPage } from '../../../components/playground/PlaygroundPage';
import { jsonTrouble } from '../../../exchange/json-trouble';
import { type RequestFormat, writeRequest } from '../../../exchange/requests/write-request';
import type { ToolProps } from '../../../guide/view';
import { loadEvidence, reportingOn } from '../../popup/on-demand';
import { drawPicture } from './draw-picture';
import { saveBody } from './save-body';
import { useDraft } from './use-draft';
import { useKept } from './use-kept';
import { useMadeAnswer } from './use-made-answer';
import { useSending } from './use-sending';
import { useTrying } from './use-trying';

const reporting = reportingOn(() => ({}));
const loadHighlight = async () => (await import('../../../guide/highlight')).highlight;
const onCopy = (text: string) => navigator.clipboard.writeText(text);
const onAllow = () => void askForAccess();

/** The playground. Nothing is sent but what somebody sends. */
export function LivePlayground({ asked }: ToolProps) {
  const { draft, setDraft, pasted, fill, refill, paste } = useDraft(asked);
  const { isSending, answered, send, cancel, show } = useSending();
  const { kept, deleted, trouble, add, remove, undo } = useKept();
  const { objections, onSend } = useTrying(draft, async () => {
    const result = isSending ? undefined : await send(draft);
    if (result) await add(draft, result);
  });
  const made = useMadeAnswer(asked, show);
  const write = (format: RequestFormat) => writeRequest(draft, format);
  const onSave = () => answered?.body && saveBody(answered.body.bytes, answered.trip.steps.at(-1)?.url ?? '');
  const json = draft.body.kind === 'json' ? jsonTrouble(draft.body.text) : undefined;
  const form = { draft, isSending, objections, jsonTrouble: json, curl: write('curl'), onChange: setDraft, onSend };
  return (
    <PlaygroundPage
      request={{ ...form, onCancel: cancel, onPaste: paste, onCopy }}
      pasted={pasted}
      answered={answered}
      answer={{ draw: drawPicture, reporting, loadEvidence, onSave, onAllow }}
      copyAs={{ write, loadHighlight, onCopy }}
      any={made}
      kept={{ kept, deleted, trouble, onChoose: (one) => refill(one.draft), onDelete: remove, onUndo: undo }}
      origin={location.origin}
      onFill={fill}
    />
  );
}
