import { render } from 'preact';
import { LivePopup } from './LivePopup';
import { findTab } from './read-tab';

void findTab(location.search).then((tab) => {
  const root = document.getElementById('root');
  if (root) render(<LivePopup {...tab} />, root);
});
