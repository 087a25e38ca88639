// Finds figures that would reach a screen in Latin digits: it asks the compiler which expressions are numbers, and looks where they stand.
import {
  type CallExpression,
  type Node,
  type SourceFile,
  SyntaxKind,
  type TemplateExpression,
} from 'typescript/unstable/ast';
import {
  isCallExpression,
  isFunctionDeclaration,
  isIdentifier,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';

/** What writes a figure in the digits of the language in use: a number that is handed to it is safe. */
const WRITERS: ReadonlySet<string> = new Set(['say', 'figure', 'figures', 'percentage']);

/** What writes a length of a drawing. Nobody reads it, so it may be in Latin digits. */
const DRAWER = 'drawn';

/** Functions and methods that make a figure in Latin digits out of a number. */
const RAW: ReadonlySet<string> = new Set([
  'toFixed',
  'toPrecision',
  'toLocaleString',
  'signed',
  'grouped',
  'points',
  'pointsSize',
  'span',
  'percentOfOutcomes',
  'signedTenths',
]);

/** Attributes of elements that are read; all others hold lengths, paths, ids and names of classes. */
const READ = /^(title|alt|label|placeholder|aria-(label|description|valuetext|roledescription))$/;

/** Properties of components that are never read. */
const UNREAD = /^(key|id|name|class|value|style|for|on[A-Z]\w*)$/;

/** A line of a source file with a figure that no writer has seen. */
export interface RawFigure {
  readonly line: number;
  readonly code: string;
}

/** Asks about the files of one project. Close it when done. */
export class FigureScan {
  readonly #api: API;
  readonly #checker: Checker;
  readonly #fileOf: (path: string) => SourceFile | undefined;
  /** Files of the project, by their full paths. */
  readonly paths: readonly string[];

  /**
   * @param config  full path of the project's tsconfig.json
   * @param instead  code by full path that is read instead of what the file holds
   * @throws Error when the compiler does not know the project
   */
  constructor(config: string, instead: Readonly<Record<string, string>> = {}) {
    this.#api = new API({ fs: { readFile: (path) => instead[path] } });
    const project = this.#api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`no project at ${config}`);
    const { program, checker } = project;
    this.#checker = checker;
    this.#fileOf = (path) => program.getSourceFile(path);
    this.paths = program.getSourceFileNames();
  }

  #joinsNumbers({ expression }: CallExpression): boolean {
    if (!isPropertyAccessExpression(expression)) return false;
    const type = this.#checker.getTypeAtLocation(expression.expression);
    return type !== undefined && /^(readonly )?number\[\]$/.test(this.#checker.typeToString(type));
  }

  close(): void {
    this.#api.close();
  }

  /** The raw figures of a file. */
  of(path: string): readonly RawFigure[] {
    const file = this.#fileOf(path);
    if (!file) throw new Error(`no file ${path}`);
    const found: Node[] = [];
    /** Expressions that are a fault if they turn out to be numbers. */
    const asked: { readonly node: Node; readonly fault: Node }[] = [];
    const visit = (node: Node): void => {
      const child = shownChild(node);
      if (child) asked.push({ node: child, fault: child });
      if (isTemplateExpression(node) && isRead(node)) {
        asked.push(
          ...node.templateSpans.map(({ expression }) => ({ node: expression, fault: node })),
        );
      }
      if (isCallExpression(node)) {
        const name = calleeOf(node);
        const [first] = node.arguments;
        if (name === 'String' && first && !isSafe(node)) asked.push({ node: first, fault: node });
        if (RAW.has(name) && !isSafe(node)) found.push(node);
        if (name === 'join' && !isSafe(node) && this.#joinsNumbers(node)) found.push(node);
      }
      node.forEachChild(visit);
    };
    visit(file);
    const types = this.#checker.getTypeAtLocation(asked.map(({ node }) => node));
    asked.forEach(({ fault }, at) => {
      if (isFigure(types[at])) found.push(fault);
    });
    const inOrder = [...new Set(found)].toSorted((a, b) => a.getStart(file) - b.getStart(file));
    return inOrder.map((node) => ({
      line: file.text.slice(0, node.getStart(file)).split('\n').length,
      code: node.getText(file),
    }));
  }
}

/** Whether a value of the type may be a number, and is no element or list beside it. */
function isFigure(type: Type | undefined): boolean {
  if (!type) return false;
  const parts = type.isUnionType() ? type.getTypes() : [type];
  const has = (flags: number): boolean => parts.some((part) => (part.flags & flags) !== 0);
  return has(TypeFlags.NumberLike) && !has(TypeFlags.Object | TypeFlags.BigIntLike);
}

/** What an expression between tags shows. */
function shownChild(node: Node): Node | undefined {
  if (!isJsxExpression(node)) return undefined;
  const { kind } = node.parent;
  const between = kind === SyntaxKind.JsxElement || kind === SyntaxKind.JsxFragment;
  return between ? node.expression : undefined;
}

function calleeOf(node: Node): string {
  if (!isCallExpression(node)) return '';
  const { expression } = node;
  if (isIdentifier(expression)) return expression.text;
  return isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** The nodes around a node, from the nearest outwards. */
function* around(node: Node): Generator<Node> {
  for (let at = node.parent; at.kind !== SyntaxKind.SourceFile; at = at.parent) yield at;
}

/** Whether a writer or the drawer takes what stands here. */
function isSafe(node: Node): boolean {
  for (const at of around(node)) {
    if (WRITERS.has(calleeOf(at)) || calleeOf(at) === DRAWER) return true;
    if (isFunctionDeclaration(at)) return at.name?.text === DRAWER;
    if (isJsxElement(at)) return false;
  }
  return false;
}

/** Whether somebody reads the template: it stands between tags or in what is said, or ends a number with a per cent sign. */
function isRead(node: TemplateExpression): boolean {
  if (isSafe(node)) return false;
  for (const at of around(node)) {
    if (isJsxAttribute(at)) return isReadAttribute(at);
    if (shownChild(at)) return true;
    if (isPropertyAssignment(at) && UNREAD.test(at.name.getText())) return false;
    if (isFunctionDeclaration(at) || isVariableDeclaration(at)) break;
  }
  return node.templateSpans.some(({ literal }) => literal.text.startsWith('%'));
}

function isReadAttribute(node: Node): boolean {
  if (!isJsxAttribute(node)) return false;
  const name = node.name.getText();
  const tag = node.parent.parent.getText().slice(1, 2);
  return tag === tag.toUpperCase() ? !UNREAD.test(name) : READ.test(name);
}
