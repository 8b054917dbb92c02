import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LEVELS, type Level } from '../../guide/quiz/card';
import { LENGTHS, type Length } from '../../guide/quiz/length';
import { levelName, levelSays } from './words';

interface Props {
  level: Level;
  length: Length;
  onStart(level: Level, length: Length): void;
  /** What is remembered. */
  children: ComponentChildren;
}

/** What a round is to be about, and how long. */
export function QuizStart({ level, length, onStart, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="quiz">
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('guide.quiz.heading')}
      </h1>
      <p class="lead">{i18n.t('guide.quiz.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = new FormData(event.currentTarget);
          onStart(chosen.get('level') as Level, LENGTHS.find((one) => `${one}` === chosen.get('length')) ?? length);
        }}
      >
        <fieldset class="levels">
          <legend>{i18n.t('guide.quiz.level')}</legend>
          {LEVELS.map((one) => (
            <label key={one} class="card">
              <input type="radio" name="level" value={one} defaultChecked={one === level} />
              <b>{levelName(one)}</b>
              <span>{levelSays(one)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="lengths">
          <legend>{i18n.t('guide.quiz.length')}</legend>
          {LENGTHS.map((one) => (
            <label key={one}>
              <input type="radio" name="length" value={one} defaultChecked={one === length} />
              <span>{one === 'endless' ? i18n.t('guide.quiz.endless') : one}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="primary">
          {i18n.t('guide.quiz.start')}
        </button>
      </form>
      {children}
    </div>
  );
}
