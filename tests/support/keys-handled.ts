// Which keys of the keyboard a source file listens to: in comparisons, in switches, in tables of steps and in what it hands to the hooks for keys.
import { parseSync } from 'vite';

/** Hooks whose first table has an action for each key. */
const HOOKS: ReadonlySet<string> = new Set(['useKeys', 'usePageKeys']);

/** Names that browsers give to keys that write no character. */
const NAMED = /^(Arrow(Up|Down|Left|Right)|Home|End|Page(Up|Down)|Escape|Enter|Tab|Delete|F\d+)$/;

/** A key as browsers name it: the character that it writes, or a name. */
const ANY = /^(.|[A-Z]\w+)$/u;

interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The nodes right below a node, in the order of the source. */
function below(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/**
 * The keys that a file listens to, in the order of the source.
 * @param code  TypeScript with or without JSX
 */
export function keysHandled(code: string): readonly string[] {
  const { program } = parseSync('screen.tsx', code);
  return inside(program as unknown as Node, false);
}

function inside(node: Node, hooked: boolean): readonly string[] {
  const own = ownKeys(node, hooked);
  const inHook =
    (hooked && node.type !== 'ArrowFunctionExpression') ||
    (node.type === 'CallExpression' && HOOKS.has(nameOf(node['callee'])));
  return [...own, ...below(node).flatMap((one) => inside(one, inHook))];
}

function ownKeys(node: Node, hooked: boolean): readonly string[] {
  if (node.type === 'BinaryExpression') {
    const { left, right } = node;
    const text = textOf(right);
    return text !== null && ANY.test(text) && isKeyOfEvent(left) ? [text] : [];
  }
  if (node.type === 'SwitchCase' || node.type === 'Property') {
    const key = textOf(node['test']) ?? nameOrText(node);
    return key !== null && (hooked || NAMED.test(key)) ? [key] : [];
  }
  return [];
}

function nameOrText(node: Node): string | null {
  if (node['computed'] === true) return null;
  const name = nameOf(node['key']);
  return name === '' ? textOf(node['key']) : name;
}

/** `key`, `event.key`, `event.key.toLowerCase()`. */
function isKeyOfEvent(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'Identifier') return node['name'] === 'key';
  if (node.type === 'CallExpression') {
    const { callee } = node;
    return isNode(callee) && isKeyOfEvent(callee['object']);
  }
  return (
    node.type === 'MemberExpression' &&
    nameOf(node['object']) === 'event' &&
    nameOf(node['property']) === 'key'
  );
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';
}

function textOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string'
    ? node['value']
    : null;
}
