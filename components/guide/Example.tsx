import { useState } from 'preact/hooks';
import { answerOf } from '../../guide/answer';
import { answerText } from '../../guide/answer-text';
import type { Highlight } from '../../guide/highlight';
import { snippetsFor } from '../../guide/snippets';
import type { TopicView } from '../../guide/view';
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
  const blocks = { loadHighlight, onCopy };
  return (
    <>
      <Section part="example" of={topic.id}>
        <CodeBlock code={answerText(answer)} language="http" label="Example answer" {...blocks} />
      </Section>
      {row && (
        <Section part="code" of={topic.id}>
          <label class="framework">
            With{' '}
            <select
              value={row.name}
              onChange={(event) => {
                lastChosen = event.currentTarget.value;
                setChosen(lastChosen);
              }}
            >
              {[...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => (
                <optgroup key={group} label={group}>
                  {members.map(({ name }) => (
                    <option key={name}>{name}</option>
                  ))}
                </optgroup>
              ))}
            </select>
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
