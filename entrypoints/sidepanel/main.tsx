import { render } from 'preact';
import { i18n } from '#i18n';
import { followAppearance } from '../options/appearance';
import { LivePanel } from './LivePanel';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('extension.name');
const root = document.getElementById('root');
if (root) render(<LivePanel />, root);
followAppearance();
