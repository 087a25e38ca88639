// Whether a test holds a function: it imports it, and some `expect` is about what the function gave.
import { posix } from 'node:path';
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A name in a stretch of code and what it stands for there. */
interface Declared {
  readonly name: string;
  readonly value: Node;
  /** The function or block in which the name holds. */
  readonly within: Node;
}

/** Names that a piece of code exports. Throws when it does not parse. */
export function exportsOf(path: string, code: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of list(parse(path, code)['body'])) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { exported } of list(node['specifiers'])) names.add(nameOf(exported));
    const { declaration } = node;
    if (!isNode(declaration)) continue;
    if (isNode(declaration['id'])) names.add(nameOf(declaration['id']));
    for (const { id } of list(declaration['declarations'])) names.add(nameOf(id));
  }
  return names;
}

/**
 * Whether an assertion of a test rests on an export.
 * @param test  path and code of the test
 * @param module  path of the module, from the repository's root
 */
export function isCheckedBy(
  test: { readonly path: string; readonly code: string },
  module: string,
  name: string,
): boolean {
  const root = parse(test.path, test.code);
  const local = importedAs(root, posix.dirname(test.path), module, name);
  if (local === null) return false;
  const declared: Declared[] = [];
  const expects: { readonly call: Node; readonly around: readonly Node[] }[] = [];
  const visit = (node: Node, around: readonly Node[]): void => {
    const within = around.findLast(isScope) ?? root;
    declared.push(...declaredAt(node, within, around));
    if (node.type === 'CallExpression' && startsWithExpect(node)) {
      expects.push({ call: node, around });
    }
    for (const child of childrenOf(node)) visit(child, [...around, node]);
  };
  visit(root, []);

  const rests = (node: Node, around: readonly Node[], seen: Set<Node>): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    if (node.type === 'Identifier') {
      if (node['name'] === local) return true;
      const scopes = [...around].reverse();
      for (const scope of scopes) {
        const meant = declared.filter((one) => one.within === scope && one.name === node['name']);
        // The nearest declaration is the one that is meant.
        if (meant.length > 0) return meant.some(({ value }) => rests(value, around, seen));
      }
      return false;
    }
    return childrenOf(node).some((child) => rests(child, [...around, node], seen));
  };
  return expects.some(({ call, around }) => rests(call, around, new Set()));
}

/** The name that an import gives to the export; null when the test does not import it. */
function importedAs(root: Node, folder: string, module: string, name: string): string | null {
  for (const node of list(root['body'])) {
    if (node.type !== 'ImportDeclaration' || node['importKind'] === 'type') continue;
    const source = isNode(node['source']) ? String(node['source']['value']) : '';
    if (posix.join(folder, source) !== module) continue;
    const found = list(node['specifiers']).find(({ imported }) => nameOf(imported) === name);
    if (found) return nameOf(found['local']);
  }
  return null;
}

/** The names that a node brings in. */
function declaredAt(node: Node, within: Node, around: readonly Node[]): readonly Declared[] {
  if (node.type === 'VariableDeclarator') {
    const loop = around.at(-2);
    const given = node['init'] ?? (loop?.type === 'ForOfStatement' ? loop['right'] : null);
    if (!isNode(given)) return [];
    return namesIn(node['id']).map((name) => ({ name, value: given, within }));
  }
  if (node.type === 'FunctionDeclaration' && isNode(node['body'])) {
    return [{ name: nameOf(node['id']), value: node['body'], within }];
  }
  // What a callback is given comes from whatever calls it.
  const caller = around.at(-1);
  if (/Function/.test(node.type) && caller?.type === 'CallExpression' && isNode(caller['callee'])) {
    const { callee } = caller;
    return list(node['params'])
      .flatMap(namesIn)
      .map((name) => ({ name, value: callee, within: node }));
  }
  return [];
}

/** `expect(…)` with all that hangs on it: the outermost call of the chain. */
function startsWithExpect(node: Node): boolean {
  const { callee } = node;
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'expect';
  if (callee.type !== 'MemberExpression' || !isNode(callee['object'])) return false;
  const { object } = callee;
  return object.type === 'CallExpression' || object.type === 'MemberExpression'
    ? startsWithExpect(object.type === 'CallExpression' ? object : { type: '', callee: object })
    : false;
}

/** The names in a pattern: `a`, `{ a, b: c }`, `[a, ...b]`. */
function namesIn(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  const parts = [
    ...list(pattern['properties']).map((one) => one['value'] ?? one['argument']),
    ...list(pattern['elements']),
    pattern['argument'],
    pattern['left'],
  ];
  return parts.flatMap(namesIn);
}

function isScope({ type }: Node): boolean {
  return /Function|^BlockStatement$|^Program$|^For/.test(type);
}

function parse(path: string, code: string): Node {
  const { program, errors } = parseSync(path, code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${path} gave no syntax tree`);
  return root;
}

/** The parts of a node that are code; names of members stand for nothing. */
function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'property' && node['computed'] !== true) return [];
    if (key === 'key' && node['computed'] !== true) return [];
    return isNode(value) ? [value] : list(value);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nameOf(value: unknown): string {
  return isNode(value) ? String(value['name'] ?? value['value']) : '';
}
