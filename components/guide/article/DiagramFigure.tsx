import { i18n } from '#i18n';
import type { Diagram } from '../../../data/article';
import { ChoicePicture } from './ChoicePicture';
import { ChoiceWords } from './ChoiceWords';
import { SequencePicture } from './SequencePicture';
import { SequenceWords } from './SequenceWords';

/** Widths, in units of a picture, of a phone and of a page. A stylesheet chooses the one that there is room for. */
const SIZES = [
  { name: 'narrow', width: 272 },
  { name: 'wide', width: 640 },
] as const;

/** An article’s picture, and the same in words for whoever does not see it or would rather read. */
export function DiagramFigure({ diagram }: { diagram: Diagram }) {
  return (
    <figure class="diagram">
      {SIZES.map(({ name, width }) =>
        'lanes' in diagram ? (
          <SequencePicture key={name} class={name} sequence={diagram} width={width} />
        ) : (
          <ChoicePicture key={name} class={name} choice={diagram} width={width} />
        ),
      )}
      <details>
        <summary>{i18n.t('guide.articles.diagram.words')}</summary>
        {'lanes' in diagram ? <SequenceWords sequence={diagram} /> : <ChoiceWords question={diagram} />}
      </details>
    </figure>
  );
}
