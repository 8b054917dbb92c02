import { Archive, Eye, Hash, KeyRound, MessageCircleQuestionMark, WifiOff } from 'lucide-preact';
import { i18n } from '#i18n';

const DOES = [
  ['says', MessageCircleQuestionMark],
  ['counts', Hash],
  ['keeps', Archive],
] as const;

const NEVER = [
  ['sends', WifiOff],
  ['changes', Eye],
  ['records', KeyRound],
] as const;

/** What the extension does, and what it never does. */
export function Facts() {
  return (
    <div class="facts">
      <section class="card" aria-labelledby="does">
        <h2 id="does">{i18n.t('welcome.does.title')}</h2>
        <ul>
          {DOES.map(([name, Icon]) => (
            <li key={name}>
              <Icon size={20} aria-hidden="true" />
              {i18n.t(`welcome.does.${name}`)}
            </li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="never">
        <h2 id="never">{i18n.t('welcome.never.title')}</h2>
        <ul>
          {NEVER.map(([name, Icon]) => (
            <li key={name}>
              <Icon size={20} aria-hidden="true" />
              {i18n.t(`welcome.never.${name}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
