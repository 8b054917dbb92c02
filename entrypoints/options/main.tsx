import { render } from 'preact';
import { i18n } from '#i18n';
import { followAppearance } from './appearance';
import { LiveOptions } from './LiveOptions';
import { readChoices } from './use-choices';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('options.title');
const choices = await readChoices();
const root = document.getElementById('root');
if (root) render(<LiveOptions first={choices} />, root);
followAppearance();
