import { h, render } from 'preact';

const root = document.getElementById('root');
if (root) render(h('h1', null, 'Nothing here'), root);
