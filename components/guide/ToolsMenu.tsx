import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { toolHref } from '../../guide/route';

/** The tools and the articles, in a menu: side by side they would fill a phone. Escape, a choice or going on closes it. */
export function ToolsMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const links = [
    { href: toolHref('check'), name: i18n.t('guide.home.check') },
    { href: toolHref('playground'), name: i18n.t('guide.home.playground') },
    { href: toolHref('quiz'), name: i18n.t('guide.home.quiz') },
    { href: '#/articles', name: i18n.t('guide.home.articles') },
  ];
  return (
    <details
      class="tool-menu"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !menu.current?.open) return;
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) close();
      }}
    >
      <summary>{i18n.t('guide.home.tools')}</summary>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} onClick={close}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
