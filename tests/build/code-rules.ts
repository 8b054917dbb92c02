import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A part of the program, as the parser tells it. */
interface Part {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const MARKUP =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)$/;
const CONNECTS =
  /^(fetch|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|importScripts|SharedWorker|Image|Audio|FontFace)$/;
const GLOBAL = /^(window|self|globalThis|top|parent|frames)$/;
const LOADS = /^(script|iframe|frame|object|embed|base|audio|video|track)$/;
const SOURCE = /^(src|srcset|srcSet|poster)$/;

/** What the code at `path` of a build does that nothing built may do. Texts that only speak of such things are fine. */
export function codeBreaches(path: string, code: string, isInBuild: (path: string) => boolean): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) return [`can’t be parsed: ${errors[0]?.message}`];
  const isBuilt = (from: string): boolean =>
    /^\.{0,2}\/(?!\/)/.test(from) && isInBuild(posix.resolve('/', posix.dirname(path), from).slice(1));
  const found: string[] = [];
  const look = (node: unknown, parent?: Part): void => {
    if (Array.isArray(node)) for (const one of node) look(one, parent);
    if (!isPart(node)) return;
    const breach = judge(node, parent, isBuilt);
    if (breach) found.push(`${breach}: ${code.slice(node.start, node.end).slice(0, 80)}`);
    for (const value of Object.values(node)) look(value, node);
  };
  look(program);
  return found;
}

function judge(node: Part, parent: Part | undefined, isBuilt: (path: string) => boolean): string | undefined {
  const name = nameOf(node);
  if (MARKUP.test(name)) return 'makes markup of text';
  if (name === 'sendBeacon') return 'connects';
  if (node.type === 'Identifier' && CONNECTS.test(name) && !isOnlyName(node, parent)) return 'connects';
  if (/^(Im|Ex)port/.test(node.type) && node.source && !isBuilt(nameOf(node.source))) return 'imports from elsewhere';
  if (node.type === 'MemberExpression') return judgeMember(node);
  if (/^(Call|New)Expression$/.test(node.type)) return judgeCall(node, isBuilt);
  if (node.type === 'Property') return judgeSource(node.key, node.value, isBuilt);
  if (node.type === 'AssignmentExpression') return judgeSource((node.left as Part).property, node.right, isBuilt);
}

function judgeMember({ object, property }: Part): string | undefined {
  if (nameOf(object) === 'document' && /^write(ln)?$/.test(nameOf(property))) return 'makes markup of text';
  if (GLOBAL.test(nameOf(object)) && CONNECTS.test(nameOf(property))) return 'connects';
  if (nameOf(property) === 'eval') return 'makes code of text';
}

function judgeCall({ type, callee, arguments: given }: Part, isBuilt: (path: string) => boolean): string | undefined {
  const name = nameOf(callee);
  const [first] = given as Part[];
  if (/^(eval|Function)$/.test(name)) return 'makes code of text';
  if (/^set(Timeout|Interval)$/.test(name) && isText(first)) return 'makes code of text';
  if (isText(first) && LOADS.test(nameOf(first))) return 'makes an element that loads';
  // A worker’s address is written as new URL(…, …).
  const file = nameOf((first?.arguments as Part[] | undefined)?.[0]);
  if (type === 'NewExpression' && name === 'Worker' && !isBuilt(file)) return 'starts a worker from elsewhere';
}

function judgeSource(name: unknown, value: unknown, isBuilt: (path: string) => boolean): string | undefined {
  if (SOURCE.test(nameOf(name)) && !isBuilt(nameOf(value))) return 'loads from elsewhere';
}

/** The name that is said here: an identifier's, a private or plain property's, or a text that could be one. */
function nameOf(node: unknown): string {
  if (!isPart(node)) return '';
  if (node.type === 'TemplateLiteral')
    return (node.expressions as unknown[]).length ? '' : nameOf((node.quasis as Part[])[0]);
  if (node.type === 'TemplateElement') return (node.value as { cooked: string | null }).cooked ?? '';
  return String(node.name ?? node.value ?? '');
}

/** Is this identifier a property's name, and no variable? */
function isOnlyName(node: Part, parent: Part | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent?.key === node && !parent.computed && !parent.shorthand;
}

function isText(node: Part | undefined): boolean {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
}

function isPart(node: unknown): node is Part {
  return typeof (node as Part | null)?.type === 'string';
}
