import { useState } from 'preact/hooks';
import { Asked } from '../../components/Asked';
import { addressFrom } from '../../guide/address';
import { aboutFailure } from './about-failure';
import { LivePopup } from './LivePopup';
import { loadEvidence, reportingOn } from './on-demand';
import type { Question } from './question';
import type { ShownTab } from './read-tab';
import { useAnswer } from './use-answer';

interface Props extends ShownTab {
  question: Question;
}

/** The popup that somebody opened to ask about one thing on a page: the answer, then all that is known of the tab. */
export function AskedPopup({ question, ...shown }: Props) {
  const [isAnswered, setAnswered] = useState(false);
  const answer = useAnswer(shown.tabId, question);
  if (!answer) return null;
  // Of what could not be seen, nobody can say that it did not fail.
  const isKnown = answer.explained || (shown.access === 'everything' && shown.tab.pages.length > 0);
  if (isAnswered || !isKnown) return <LivePopup {...shown} />;
  return (
    <Asked
      {...answer}
      guideHref={({ failure, diagnosis }) => addressFrom(failure, shown.tabId, diagnosis.meaning ?? diagnosis.entry)}
      reporting={reportingOn(aboutFailure(shown.tab))}
      loadEvidence={loadEvidence}
      onAll={() => setAnswered(true)}
    />
  );
}
