import { render } from 'preact';
import { LiveHistory } from './LiveHistory';

const root = document.getElementById('root');
if (root) render(<LiveHistory />, root);
