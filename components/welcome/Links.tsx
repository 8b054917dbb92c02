import { i18n } from '#i18n';

/** Where to go from here. */
export function Links() {
  return (
    <footer>
      <nav aria-label={i18n.t('welcome.links.label')}>
        <a href="guide.html">{i18n.t('welcome.links.guide')}</a>
        <a href="history.html">{i18n.t('welcome.links.history')}</a>
        <a href="options.html">{i18n.t('welcome.links.settings')}</a>
      </nav>
    </footer>
  );
}
