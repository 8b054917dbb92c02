import topics from 'virtual:guide/topics';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Catalogue } from '../../guide/catalogue';
import { unpackTopics } from '../../guide/packed-topics';
import { followAppearance } from '../options/appearance';
import { LiveGuide } from './LiveGuide';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('guide.title');
const root = document.getElementById('root');
if (root) render(<LiveGuide catalogue={new Catalogue(unpackTopics(topics))} />, root);
followAppearance();
