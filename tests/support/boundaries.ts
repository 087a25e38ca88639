// Holds source files against the walls: pure functions over {path, code}, so that planted faults can be checked as well as the tree.
import { posix } from 'node:path';
import { parseSync } from 'vite';

import type { Exception, LongFile } from './exceptions.ts';
import {
  ALLOWED_MATH,
  APP_PORTS,
  BANNED_GLOBALS,
  BANNED_METHODS,
  type Data,
  DETERMINISTIC,
  type Layer,
  LAYERS,
  MODEL_LINES,
  PACKAGE_HOMES,
  SCREENS,
  WALLS,
  WORKER_ENTRY,
  WORKER_ONLY,
} from './walls.ts';

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly code: string;
}

export type Rule =
  | 'layer'
  | 'package'
  | 'data'
  | 'outside'
  | 'computed-import'
  | 'extension'
  | 'barrel'
  | 'state'
  | 'power'
  | 'math'
  | 'clock'
  | 'locale'
  | 'purpose'
  | 'length'
  | 'folder'
  | 'syntax';

export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly rule: Rule;
  readonly what: string;
}

/** One import of any form: static, re-export, dynamic, type query, worker or asset address. */
export interface Edge {
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  readonly start: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

type Found = Omit<Fault, 'path' | 'line'> & { readonly start: number };

const CODE = /\.(ts|tsx)$/;

/** All faults of the files, exceptions not yet taken off. */
export function findFaults(
  files: readonly SourceFile[],
  longFiles: readonly LongFile[] = [],
): readonly Fault[] {
  return files.flatMap((file) => {
    const found = [...checkText(file, longFiles), ...(CODE.test(file.path) ? checkCode(file) : [])];
    return found.map(({ start, rule, what }) => ({
      path: file.path,
      line: lineOf(file.code, start),
      rule,
      what,
    }));
  });
}

/** Takes the exceptions off; an exception that matches nothing is a fault of its own. */
export function judge(
  faults: readonly Fault[],
  exceptions: readonly Exception[],
): { readonly faults: readonly Fault[]; readonly stale: readonly Exception[] } {
  const covers = (exception: Exception, fault: Fault): boolean =>
    exception.path === fault.path && exception.rule === fault.rule;
  return {
    faults: faults.filter((fault) => !exceptions.some((exception) => covers(exception, fault))),
    stale: exceptions.filter((exception) => !faults.some((fault) => covers(exception, fault))),
  };
}

/** Entries of the list of long files that are no longer long, or no longer there. */
export function staleLongFiles(
  files: readonly SourceFile[],
  longFiles: readonly LongFile[],
): readonly LongFile[] {
  return longFiles.filter(
    ({ path }) => !files.some((file) => file.path === path && lineCount(file.code) > MODEL_LINES),
  );
}

/** `src/model/steps/a.ts` → `model`; `src/main.ts` → `main`; undefined for a folder without a wall. */
export function layerOf(path: string): Layer | undefined {
  const [root, folder, ...rest] = path.split('/');
  if (root !== 'src' || folder === undefined) return undefined;
  if (rest.length === 0) return 'main';
  return LAYERS.find((layer) => layer === folder && layer !== 'main');
}

/** Every import a piece of code makes. Throws when the code does not parse. */
export function edgesOf(file: SourceFile): readonly Edge[] {
  const edges: Edge[] = [];
  walk(parse(file), (node) => {
    const edge = edgeOf(node);
    if (edge !== undefined) edges.push(edge);
  });
  return edges;
}

/** The packages that a file loads, itself and through the files it imports by value. */
export function packagesReached(files: readonly SourceFile[], entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const waiting = [entry];
  for (const path of waiting) {
    const file = files.find((candidate) => candidate.path === path);
    if (file === undefined) continue;
    for (const { specifier, typeOnly } of edgesOf(file)) {
      if (typeOnly || specifier === undefined) continue;
      if (!specifier.startsWith('.')) packages.add(packageName(specifier));
      const target = posix.join(posix.dirname(path), specifier);
      if (CODE.test(target) && !waiting.includes(target)) waiting.push(target);
    }
  }
  return packages;
}

function checkText(file: SourceFile, longFiles: readonly LongFile[]): readonly Found[] {
  const found: Found[] = [];
  const layer = layerOf(file.path);
  if (layer === undefined) {
    found.push({ start: 0, rule: 'folder', what: 'this folder has no row in the walls table' });
  }
  if (!startsWithPurpose(file.code)) {
    found.push({
      start: 0,
      rule: 'purpose',
      what: 'the first line must be a comment that says what the file is for',
    });
  }
  const lines = lineCount(file.code);
  if (
    layer === 'model' &&
    lines > MODEL_LINES &&
    !longFiles.some(({ path }) => path === file.path)
  ) {
    found.push({
      start: 0,
      rule: 'length',
      what: `${lines} lines; split it, or list it with a reason in tests/support/exceptions.ts`,
    });
  }
  if (layer !== undefined && DETERMINISTIC.includes(layer)) {
    for (const hit of file.code.matchAll(/\bMath\.random\b|\bnew Date\b|\bDate[.(]/g)) {
      found.push({ start: hit.index, rule: 'clock', what: `${hit[0]} is written here` });
    }
  }
  return found;
}

function checkCode(file: SourceFile): readonly Found[] {
  let program: Node;
  try {
    program = parse(file);
  } catch (error) {
    return [{ start: 0, rule: 'syntax', what: String(error) }];
  }
  const layer = layerOf(file.path);
  if (layer === undefined) return [];
  const found: Found[] = [];
  if (isBarrel(program)) {
    found.push({
      start: 0,
      rule: 'barrel',
      what: 'a file that only re-exports: import from the source',
    });
  }
  walk(program, (node, parent, key) => {
    const edge = edgeOf(node);
    if (edge !== undefined) found.push(...checkEdge(file.path, layer, edge));
    if (node.type === 'ExportAllDeclaration') {
      found.push({
        start: node.start,
        rule: 'barrel',
        what: '`export *` hides where a name comes from',
      });
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      if (/(^|\/)\.\.\/shared(\/|$)/.test(node['value'])) {
        found.push({
          start: node.start,
          rule: 'outside',
          what: `${node['value']} is not part of the project`,
        });
      }
    }
    if (SCREENS.includes(layer) && isName(node, 'State')) {
      found.push({
        start: node.start,
        rule: 'state',
        what: 'a screen names a view, never the State',
      });
    }
    if (DETERMINISTIC.includes(layer)) found.push(...checkDeterminism(node, parent, key));
  });
  return found;
}

function checkEdge(path: string, layer: Layer, edge: Edge): readonly Found[] {
  const { start } = edge;
  if (edge.specifier === undefined) {
    const what =
      'an import whose address is worked out at run time cannot be held against the walls';
    return [{ start, rule: 'computed-import', what }];
  }
  const specifier = edge.specifier.replace(/[?#].*$/, '');
  if (/^(\/|file:|https?:|[A-Za-z]:[\\/])/.test(specifier)) {
    return [{ start, rule: 'outside', what: `${specifier} is an absolute address` }];
  }
  if (!specifier.startsWith('.')) return checkPackage(path, layer, specifier, edge);
  const target = posix.join(posix.dirname(path), specifier);
  const found: Found[] = [];
  if (!/\.[a-z0-9]+$|\*/i.test(specifier)) {
    found.push({ start, rule: 'extension', what: `write the ending of ${specifier}` });
  }
  return [...found, ...checkTarget(path, layer, target, edge)];
}

function checkTarget(path: string, layer: Layer, target: string, edge: Edge): readonly Found[] {
  const { start } = edge;
  const wall = WALLS[layer];
  if (!target.startsWith('src/')) {
    const data = dataOf(target);
    if (data === undefined) {
      return [{ start, rule: 'outside', what: `${target} is outside src/ and no data folder` }];
    }
    if (wall.data.includes(data)) return [];
    return [{ start, rule: 'data', what: `${layer} may not bundle ${data}` }];
  }
  const to = layerOf(target);
  if (to === layer) return [];
  if (to === undefined) return [{ start, rule: 'layer', what: `${target} belongs to no layer` }];
  const allowed = wall.values.includes(to) || (edge.typeOnly && wall.types.includes(to));
  if (!allowed) {
    const hint = wall.types.includes(to) ? ' (only with `import type`)' : '';
    return [{ start, rule: 'layer', what: `${layer} may not import ${to}${hint}: ${target}` }];
  }
  if (layer !== 'platform') return [];
  if (to === 'app' && !APP_PORTS.test(target)) {
    return [{ start, rule: 'layer', what: `platform sees only app's ports, not ${target}` }];
  }
  if (WORKER_ONLY.includes(to) && !WORKER_ENTRY.test(path)) {
    return [{ start, rule: 'layer', what: `only a *.worker.ts of platform may import ${to}` }];
  }
  return [];
}

function checkPackage(path: string, layer: Layer, specifier: string, edge: Edge): readonly Found[] {
  const { start } = edge;
  const wall = WALLS[layer];
  const name = packageName(specifier);
  const matches = (pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  if (edge.typeOnly && wall.typePackages.some(matches)) return [];
  if (!wall.packages.some(matches)) {
    const hint = wall.typePackages.some(matches) ? ' (only with `import type`)' : '';
    return [{ start, rule: 'package', what: `${layer} may not import ${name}${hint}` }];
  }
  const homes = PACKAGE_HOMES[name];
  const athome = homes?.some((home) =>
    home.endsWith('/') ? path.startsWith(home) : path === home,
  );
  if (athome === false && !edge.typeOnly) {
    return [{ start, rule: 'package', what: `${name} belongs in ${homes?.join(', ') ?? ''}` }];
  }
  return [];
}

function checkDeterminism(node: Node, parent: Node | undefined, key: string): readonly Found[] {
  const { start } = node;
  if (node['operator'] === '**' || node['operator'] === '**=') {
    return [
      { start, rule: 'power', what: 'powers differ between engines: multiply, or use a table' },
    ];
  }
  const method = methodName(node, parent, key);
  if (method !== undefined && BANNED_METHODS.test(method)) {
    return [{ start, rule: 'locale', what: `${method} follows the machine's language` }];
  }
  if (node.type !== 'Identifier') return [];
  const name = String(node['name']);
  if (isPropertyKey(parent, key)) return [];
  if (BANNED_GLOBALS.includes(name)) {
    return [{ start, rule: 'clock', what: `${name}: the rules know no clock and no machine` }];
  }
  if (name === 'Math' && !isAllowedMath(parent, key)) {
    return [
      { start, rule: 'math', what: `of Math only ${ALLOWED_MATH.join(' ')}, each by its name` },
    ];
  }
  return [];
}

/** `Math.floor` is allowed; `Math.exp`, `Math['floor']`, `const { floor } = Math` and `const m = Math` are not. */
function isAllowedMath(parent: Node | undefined, key: string): boolean {
  if (parent?.type !== 'MemberExpression' || key !== 'object' || parent['computed'] === true) {
    return false;
  }
  const property = parent['property'];
  return isNode(property) && ALLOWED_MATH.includes(String(property['name']));
}

/** A name that stands for itself only: `x.Date`, `{ Date: 1 }`, `interface { Date: string }`. */
function isPropertyKey(parent: Node | undefined, key: string): boolean {
  if (parent === undefined || parent['computed'] === true) return false;
  return (
    (parent.type === 'MemberExpression' && key === 'property') ||
    (key === 'key' && parent['shorthand'] !== true)
  );
}

/** The name of a member that is read or taken apart: `a.b`, `a['b']`, `const { b } = a`. */
function methodName(node: Node, parent: Node | undefined, key: string): string | undefined {
  const member = parent?.type === 'MemberExpression' && key === 'property';
  const taken = parent?.type === 'Property' && key === 'key';
  if (!member && !taken) return undefined;
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : undefined;
}

function edgeOf(node: Node): Edge | undefined {
  const { start } = node;
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: text(node['source']), typeOnly: node['importKind'] === 'type', start };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!isNode(node['source'])) return undefined;
      return { specifier: text(node['source']), typeOnly: node['exportKind'] === 'type', start };
    case 'ImportExpression':
      return { specifier: text(node['source']), typeOnly: false, start };
    case 'TSImportType':
      return { specifier: text(node['source'] ?? node['argument']), typeOnly: true, start };
    case 'TSExternalModuleReference':
      return { specifier: text(node['expression']), typeOnly: false, start };
    case 'NewExpression':
      return isName(node['callee'], 'URL') ? urlEdge(node) : undefined;
    case 'CallExpression':
      return globEdge(node);
    default:
      return undefined;
  }
}

/** `new URL('./x.worker.ts', import.meta.url)`: a worker's or an asset's address. */
function urlEdge(node: Node): Edge | undefined {
  const [address, base] = list(node['arguments']);
  if (base?.type !== 'MemberExpression' || !isMetaProperty(base['object'])) return undefined;
  return { specifier: text(address), typeOnly: false, start: node.start };
}

/** `import.meta.glob('../scenarios/*.json')`, or one such pattern with others taken out of it: `['./x-*.ts', '!./x-en.ts']`. */
function globEdge(node: Node): Edge | undefined {
  const callee = node['callee'];
  if (!isNode(callee) || callee.type !== 'MemberExpression') return undefined;
  if (!isMetaProperty(callee['object']) || !isName(callee['property'], 'glob')) return undefined;
  const [pattern] = list(node['arguments']);
  const patterns = pattern?.type === 'ArrayExpression' ? list(pattern['elements']) : [pattern];
  const wanted = patterns.filter((one) => text(one)?.startsWith('!') !== true);
  // Of two patterns neither could be held against the walls alone.
  const specifier = wanted.length === 1 ? text(wanted[0]) : undefined;
  return { specifier, typeOnly: false, start: node.start };
}

/** True when a file has exports and nothing else than imports and re-exports. */
function isBarrel(program: Node): boolean {
  const body = list(program['body']);
  const passesOn = (node: Node): boolean =>
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && !isNode(node['declaration']));
  return body.some((node) => node.type !== 'ImportDeclaration') && body.every(passesOn);
}

function startsWithPurpose(code: string): boolean {
  const first = code.replace(/^#!.*\n/, '').split('\n', 1)[0] ?? '';
  const words = /^(?:\/\/|\/\*\*?)(?!\/)(.*)$/.exec(first)?.[1]?.trim() ?? '';
  return words.split(/\s+/).length >= 2 && !/^(@|eslint|oxlint|oxfmt|prettier)/.test(words);
}

function parse(file: SourceFile): Node {
  const { program, errors } = parseSync(file.path, file.code);
  const [error] = errors;
  if (error !== undefined) throw new Error(error.message);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${file.path} gave no syntax tree`);
  return root;
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

function walk(node: Node, visit: Visit, parent?: Node, key = ''): void {
  visit(node, parent, key);
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, node, childKey);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isName(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value['name'] === name;
}

function isMetaProperty(value: unknown): boolean {
  return isNode(value) && value.type === 'MetaProperty';
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text of a string or of a template without holes; undefined for anything worked out. */
function text(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return text(value['literal']);
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral' || list(value['expressions']).length > 0) return undefined;
  const cooked = (list(value['quasis'])[0]?.['value'] as { cooked?: unknown } | undefined)?.cooked;
  return typeof cooked === 'string' ? cooked : undefined;
}

/** `@noble/hashes/sha2.js` → `@noble/hashes`; `node:fs` stays. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function dataOf(target: string): Data | undefined {
  if (target.startsWith('assets/')) return 'assets';
  if (target.startsWith('scenarios/')) return 'scenarios';
  return target === 'package.json' ? target : undefined;
}

function lineOf(code: string, start: number): number {
  return code.slice(0, start).split('\n').length;
}

function lineCount(code: string): number {
  return code.replace(/\n$/, '').split('\n').length;
}
