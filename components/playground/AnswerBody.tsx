import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BodyView } from '../../exchange/answers/shown-body';
import { sizeText } from './amounts';
import type { Answered } from './answered';
import { Picture } from './Picture';

interface Props {
  body: NonNullable<Answered['body']>;
  /** Draws a picture; rejects where it is none, or too large. */
  draw(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ImageBitmap>;
  onSave(): void;
}

const PIECE = 100_000;
const MOST_AS_BYTES = 65_536;

/** What an answer holds, in the way that suits it, or in another. */
export function AnswerBody({ body, draw, onSave }: Props) {
  const { bytes, views, contentType } = body;
  const [chosen, setChosen] = useState<BodyView['name']>();
  const [shown, setShown] = useState(PIECE);
  const view = views.find(({ name }) => name === chosen) ?? views[0];
  if (!view) return <p>{i18n.t('guide.playground.content.empty')}</p>;
  const { text = '' } = view;
  return (
    <div class="answer-body">
      <div class="choices">
        <label>
          {i18n.t('guide.playground.content.shownAs')}
          <select
            value={view.name}
            onChange={({ currentTarget }) => setChosen(currentTarget.value as BodyView['name'])}
          >
            {views.map(({ name }) => (
              <option key={name} value={name}>
                {viewName(name)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={onSave}>
          {i18n.t('guide.playground.content.save')}
        </button>
      </div>
      <p class="note">{howMuch(body)}</p>
      {view.name === 'image' ? (
        <Picture bytes={bytes} contentType={contentType} draw={draw} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        <section class="content" tabIndex={0} aria-label={i18n.t('guide.playground.content.heading')}>
          {text.slice(0, shown)}
        </section>
      )}
      {view.name === 'hex' && bytes.length > MOST_AS_BYTES && (
        <p class="note">{i18n.t('guide.playground.content.hexStart', { size: sizeText(MOST_AS_BYTES) })}</p>
      )}
      {text.length > shown && (
        <button type="button" onClick={() => setShown(shown + PIECE * 2)}>
          {i18n.t('guide.playground.content.more')}
        </button>
      )}
    </div>
  );
}

function viewName(name: BodyView['name']): string {
  switch (name) {
    case 'formatted':
      return i18n.t('guide.playground.content.views.formatted');
    case 'image':
      return i18n.t('guide.playground.content.views.image');
    case 'text':
      return i18n.t('guide.playground.content.views.text');
    case 'hex':
      return i18n.t('guide.playground.content.views.hex');
  }
}

function howMuch({ bytes, end, announced }: Props['body']): string {
  const size = sizeText(bytes.length);
  switch (end) {
    case 'whole':
      return i18n.t('guide.playground.content.whole', { size });
    case 'cut':
      return announced
        ? i18n.t('guide.playground.content.cutOf', { size, announced: sizeText(announced) })
        : i18n.t('guide.playground.content.cut', { size });
    case 'stopped':
      return i18n.t('guide.playground.content.stopped', { size });
    case 'broken':
      return i18n.t('guide.playground.content.broken', { size });
  }
}
