import { render } from 'preact';
import { i18n } from '#i18n';
import { followAppearance } from '../options/appearance';
import { LiveWelcome } from './LiveWelcome';
import { readSetUp } from './set-up';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('welcome.title');
const setUp = await readSetUp();
const root = document.getElementById('root');
if (root) render(<LiveWelcome setUp={setUp} />, root);
followAppearance();
