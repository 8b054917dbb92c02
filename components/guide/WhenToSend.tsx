import { i18n } from '#i18n';
import type { StatusGuide, TopicId } from '../../data/shapes';
import { Section } from './Section';

/** When a server's author sends it, and when something else. */
export function WhenToSend({ use, of }: { use: NonNullable<StatusGuide['use']>; of: TopicId }) {
  return (
    <Section part="use" of={of}>
      <div class="columns">
        <div>
          <h3>{i18n.t('guide.advice.use')}</h3>
          <ul>
            {use.when.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{i18n.t('guide.advice.useNot')}</h3>
          <ul>
            {use.not.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
