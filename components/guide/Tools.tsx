import { BookOpenText, GraduationCap, Link2, Send } from 'lucide-preact';
import { i18n } from '#i18n';
import { toolHref } from '../../guide/route';

/** Boxes that lead to what one can do in the guide besides looking something up. */
export function Tools() {
  const tools = [
    { href: toolHref('check'), Icon: Link2, name: i18n.t('guide.home.check'), says: i18n.t('guide.home.checkSays') },
    {
      href: toolHref('playground'),
      Icon: Send,
      name: i18n.t('guide.home.playground'),
      says: i18n.t('guide.home.playgroundSays'),
    },
    {
      href: toolHref('quiz'),
      Icon: GraduationCap,
      name: i18n.t('guide.home.quiz'),
      says: i18n.t('guide.home.quizSays'),
    },
    {
      href: '#/articles',
      Icon: BookOpenText,
      name: i18n.t('guide.home.articles'),
      says: i18n.t('guide.home.articlesSays'),
    },
  ];
  return (
    <ul class="shelves tool-shelf">
      {tools.map(({ href, Icon, name, says }) => (
        <li key={href}>
          <a href={href}>
            <b class="tool-name">
              <Icon size={18} aria-hidden="true" /> {name}
            </b>
            <span class="says">{says}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
