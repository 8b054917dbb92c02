import { render } from 'preact';
import { loadSigns } from '../../data';
import { followAppearance } from '../options/appearance';
import { AskedPopup } from './AskedPopup';
import { LivePopup } from './LivePopup';
import { readQuestion } from './question';
import { activeTabId, readShownTab } from './read-tab';

// Nearly every explanation needs them: they load while the tab is read.
void loadSigns();
const question = readQuestion(location.search);
const shown = await readShownTab(question.tabId ?? (await activeTabId()));
const isParticular = question.failure !== undefined || question.url !== undefined;
const root = document.getElementById('root');
if (root) render(isParticular ? <AskedPopup {...shown} question={question} /> : <LivePopup {...shown} />, root);
followAppearance();
