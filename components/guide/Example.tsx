import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { answerOf } from '../../guide/answer';
import { answerText } from '../../guide/answer-text';
import type { Highlight } from '../../guide/highlight';
import { type SnippetRow, snippetsFor } from '../../guide/snippets';
import type { TopicView } from '../../guide/view';
import { Filled } from '../Filled';
import { CodeBlock } from './CodeBlock';
import { Section } from './Section';

interface Props {
  view: TopicView;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

/** The framework that was looked at last: somebody who works with it wants the same on the next page. */
let lastChosen = 'Express';

/** A whole answer with this status, and how to send it with each framework. */
export function Example({ view: { topic, guide, snippets }, loadHighlight, onCopy }: Props) {
  const [chosen, setChosen] = useState(lastChosen);
  if (!guide?.example || !topic.code) return null;
  const answer = answerOf(Number(topic.code), topic.title, guide.example);
  const rows = snippetsFor(answer, snippets);
  const row = rows.find(({ name }) => name === chosen) ?? rows[0];
  const choose = (name: string) => {
    lastChosen = name;
    setChosen(name);
  };
  const blocks = { loadHighlight, onCopy };
  return (
    <>
      <Section part="example" of={topic.id}>
        <CodeBlock code={answerText(answer)} language="http" label={i18n.t('guide.code.answer')} {...blocks} />
      </Section>
      {row && (
        <Section part="code" of={topic.id}>
          <label class="framework" for="framework">
            <Filled
              text={i18n.t('guide.code.with', { framework: '{framework}' })}
              framework={<Frameworks rows={rows} chosen={row.name} onChoose={choose} />}
            />
          </label>
          {'code' in row ? (
            <CodeBlock code={row.code} language={row.language} label={row.name} {...blocks} />
          ) : (
            <p>{row.refusal}</p>
          )}
        </Section>
      )}
    </>
  );
}

interface Choice {
  rows: readonly SnippetRow[];
  chosen: string;
  onChoose(name: string): void;
}

function Frameworks({ rows, chosen, onChoose }: Choice) {
  return (
    <select id="framework" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {[...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => (
        <optgroup key={group} label={group}>
          {members.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
