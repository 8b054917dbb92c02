import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '../../../components/playground/answered';
import { toolHref } from '../../../guide/route';
import type { Topic } from '../../../guide/topic';

/** The codes that can be answered with, and the answer that the page's address asks for (`answer=404`). */
export function useMadeAnswer(asked: string, show: (answered: Answered | undefined) => void) {
  const code = new URLSearchParams(asked).get('answer') ?? '';
  const [statuses, setStatuses] = useState<readonly Topic[]>([]);
  useEffect(() => void loadStatuses().then(setStatuses), []);
  useEffect(() => {
    let isAsked = true;
    if (code) void loadAnswer(code).then((made) => isAsked && show(made));
    return () => {
      isAsked = false;
    };
  }, [code]);
  const onChoose = (chosen: string) => {
    // The address stays as it is, and nobody would hear of it.
    if (chosen === code) void loadAnswer(code).then(show);
    else location.hash = toolHref('playground', { answer: chosen });
  };
  return { statuses, chosen: code || '404', onChoose };
}

async function loadAnswer(code: string): Promise<Answered | undefined> {
  return (await import('./make-answer')).makeAnswer(code);
}

async function loadStatuses(): Promise<Topic[]> {
  const [{ default: topics }, { unpackTopics }] = await Promise.all([
    import('virtual:guide/topics'),
    import('../../../guide/packed-topics'),
  ]);
  return unpackTopics(topics).filter(({ id }) => id.startsWith('statuses/'));
}
