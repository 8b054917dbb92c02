import topics from 'virtual:guide/topics';
import { render } from 'preact';
import { Catalogue } from '../../guide/catalogue';
import { unpackTopics } from '../../guide/packed-topics';
import { LiveGuide } from './LiveGuide';

const root = document.getElementById('root');
if (root) render(<LiveGuide catalogue={new Catalogue(unpackTopics(topics))} />, root);
