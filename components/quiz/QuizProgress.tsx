import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Progress } from '../../guide/quiz/progress';
import { daysInRow, standing } from '../../guide/quiz/progress';

export type Kept = 'yes' | 'private' | 'newer' | 'unreadable' | 'shut';

interface Props {
  progress: Progress;
  /** Whether it is remembered, or why not. */
  kept: Kept;
  /** In days since 1970. */
  day: number;
  onDelete(): void;
}

/** What is remembered of the answers, with a way to forget it. */
export function QuizProgress({ progress, kept, day, onDelete }: Props) {
  const [asksFor, setAsksFor] = useState<'nothing' | 'sure' | 'deleted'>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { answered } = progress;
  const isDeletable = kept === 'unreadable' || kept === 'newer' || (kept !== 'private' && answered > 0);
  const decide = (isSure: boolean) => {
    setAsksFor(isSure ? 'deleted' : 'nothing');
    if (isSure) onDelete();
  };
  // The buttons that were asked with are gone; the focus must not be lost with them.
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (wasAsked.current && asksFor !== 'sure') (asksFor === 'deleted' ? heading : button).current?.focus();
    wasAsked.current = asksFor === 'sure';
  }, [asksFor]);
  return (
    <section class="progress" aria-label={i18n.t('guide.quiz.progress.heading')}>
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('guide.quiz.progress.heading')}
      </h2>
      {kept !== 'yes' && <p class="notice">{whyNot(kept)}</p>}
      {answered > 0 ? (
        <Numbers progress={progress} day={day} />
      ) : (
        kept === 'yes' && <p>{i18n.t('guide.quiz.progress.empty')}</p>
      )}
      <p role="status">{asksFor === 'deleted' && i18n.t('guide.quiz.progress.deleted')}</p>
      {isDeletable && asksFor !== 'sure' && (
        <button ref={button} type="button" onClick={() => setAsksFor('sure')}>
          {i18n.t('guide.quiz.progress.delete')}
        </button>
      )}
      {asksFor === 'sure' && (
        <p class="sure">
          {i18n.t('guide.quiz.progress.sure')}{' '}
          <button type="button" onClick={() => decide(true)}>
            {i18n.t('guide.quiz.progress.yes')}
          </button>{' '}
          <button type="button" ref={(button) => button?.focus()} onClick={() => decide(false)}>
            {i18n.t('guide.quiz.progress.no')}
          </button>
        </p>
      )}
    </section>
  );
}

function Numbers({ progress, day }: { progress: Progress; day: number }) {
  const { met, known, due } = standing(progress, day);
  const { right, answered } = progress;
  const days = daysInRow(progress, day);
  const rows = [
    [i18n.t('guide.quiz.progress.known'), known],
    [i18n.t('guide.quiz.progress.met'), met],
    [i18n.t('guide.quiz.progress.due'), due],
    [i18n.t('guide.quiz.progress.answers'), i18n.t('guide.quiz.progress.rightOf', { right, answered })],
  ] as const;
  return (
    <>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {i18n.t('guide.quiz.progress.says')}{' '}
        {days > 1 && <span class="days">{i18n.t('guide.quiz.progress.days', days)}</span>}
      </p>
    </>
  );
}

function whyNot(kept: Exclude<Kept, 'yes'>): string {
  return {
    private: i18n.t('guide.quiz.progress.private'),
    newer: i18n.t('guide.quiz.progress.newer'),
    unreadable: i18n.t('guide.quiz.progress.unreadable'),
    shut: i18n.t('guide.quiz.progress.shut'),
  }[kept];
}
