import { render } from 'preact';
import { i18n } from '#i18n';
import { followAppearance } from '../options/appearance';
import { LiveHistory } from './LiveHistory';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('history.title');
const root = document.getElementById('root');
if (root) render(<LiveHistory />, root);
followAppearance();
