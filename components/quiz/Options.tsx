import { Check, X } from 'lucide-preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Question } from '../../guide/quiz/question';
import { optionText } from './words';

interface Props {
  question: Question;
  labelledBy: string;
  chosen?: number;
  onChoose(option: number): void;
}

/** The answers to choose from: by a click, or by the keys 1 to 4. */
export function Options({ question: { kind, options, right }, labelledBy, chosen, onChoose }: Props) {
  const isOpen = chosen === undefined;
  useLayoutEffect(() => {
    if (!isOpen) return;
    const listener = (event: KeyboardEvent) => {
      const at = Number(event.key) - 1;
      const isElsewhere = event.target instanceof Element && event.target.matches('input,select,textarea');
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isElsewhere || !options[at]) return;
      event.preventDefault();
      onChoose(at);
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [isOpen, options, onChoose]);

  return (
    <ol class={`options of-${kind}`} aria-labelledby={labelledBy}>
      {options.map((option, at) => (
        <li key={option.text}>
          <button
            type="button"
            class={isOpen ? '' : at === right ? 'right' : at === chosen ? 'wrong' : 'other'}
            aria-disabled={!isOpen}
            onClick={() => isOpen && onChoose(at)}
          >
            <span class="key" aria-hidden="true">
              {at + 1}
            </span>
            <span>{optionText(option)}</span>
            {!isOpen && at === right && <Mark icon={Check} says={i18n.t('guide.quiz.rightAnswer')} />}
            {!isOpen && at === chosen && at !== right && <Mark icon={X} says={i18n.t('guide.quiz.yourAnswer')} />}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Mark({ icon: Icon, says }: { icon: typeof Check; says: string }) {
  return (
    <small>
      <Icon size={16} aria-hidden="true" /> {says}
    </small>
  );
}
