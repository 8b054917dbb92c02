import { render } from 'preact';
import { loadSigns } from '../../data';
import { LivePopup } from './LivePopup';
import { readShownTab } from './read-tab';

// Nearly every explanation needs them: they load while the tab is read.
void loadSigns();
void readShownTab(location.search).then((shown) => {
  const root = document.getElementById('root');
  if (root) render(<LivePopup {...shown} />, root);
});
