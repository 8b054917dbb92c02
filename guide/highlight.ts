import apache from 'highlight.js/lib/languages/apache';
import bash from 'highlight.js/lib/languages/bash';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import { createLowlight } from 'lowlight';

/** Text, or text of a kind such as `string` or `comment`. */
export type Token = string | { kind: string; parts: readonly Token[] };

export type Highlight = (code: string, language: string) => readonly Token[];

type Tree = ReturnType<ReturnType<typeof createLowlight>['highlight']>;
type Node = Tree['children'][number];

const lowlight = createLowlight({
  apache,
  bash,
  csharp,
  go,
  http,
  java,
  javascript,
  json,
  nginx,
  php,
  python,
  ruby,
  rust,
});

/** Takes code apart by what its words are; code in an unknown language stays in one piece. */
export const highlight: Highlight = (code, language) =>
  lowlight.registered(language) ? lowlight.highlight(language, code).children.flatMap(tokenOf) : [code];

function tokenOf(node: Node): Token[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const [name = ''] = (node.properties.className as string[] | undefined) ?? [];
  return [{ kind: name.replace(/^hljs-/, ''), parts: node.children.flatMap((child) => tokenOf(child as Node)) }];
}
