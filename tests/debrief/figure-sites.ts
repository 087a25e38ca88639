// Finds where a component draws a figure: it asks the compiler which expressions are numbers, and which messages they are filled into.
import {
  type CallExpression,
  type Expression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isElementAccessExpression,
  isFunctionDeclaration,
  isIdentifier,
  isJsxExpression,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';

/** What makes words of a number: a call of one draws a figure. */
const WRITERS: ReadonlySet<string> = new Set([
  'figure',
  'percentage',
  'numberWord',
  'humanCost',
  'dateOf',
  'dateRange',
  'shortDateOf',
  'signed',
  'grouped',
  'points',
  'pointsSize',
  'pointsRange',
  'span',
  'percentOfOutcomes',
  'toFixed',
  'toPrecision',
  'toLocaleString',
]);

const ARITHMETIC: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
  SyntaxKind.AsteriskToken,
  SyntaxKind.SlashToken,
  SyntaxKind.PercentToken,
  SyntaxKind.AsteriskAsteriskToken,
]);

/** A place where a component draws a figure. */
export interface Site {
  readonly line: number;
  /** The key of the message it is filled into, `*` for each gap of a key that is put together; else the code that writes it. */
  readonly at: string;
  /** Arithmetic by which the component itself makes the figure; null when it only passes it on. */
  readonly computed: string | null;
}

/** A figure as it is found: `fillers` make it, `keys` are resolved once the types are known. */
interface Found {
  readonly node: Node;
  readonly fillers: readonly { readonly name: string | null; readonly value: Node }[];
  /** The key of the message; null for a figure with no sentence around it. */
  readonly key: Expression | null;
  /** Whether it is one whatever its type. */
  readonly sure: boolean;
}

/** Asks about the files of one project. Close it when done. */
export class SiteScan {
  readonly #api: API;
  readonly #checker: Checker;
  readonly #fileOf: (path: string) => SourceFile | undefined;
  readonly #messages: Readonly<Record<string, string>>;

  /**
   * @param config  full path of the project's tsconfig.json
   * @param messages  every text by its key
   * @param instead  code by full path that is read instead of what the file holds
   * @throws Error when the compiler does not know the project
   */
  constructor(
    config: string,
    messages: Readonly<Record<string, string>>,
    instead: Readonly<Record<string, string>> = {},
  ) {
    this.#api = new API({ fs: { readFile: (path) => instead[path] } });
    const project = this.#api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`no project at ${config}`);
    const { program, checker } = project;
    this.#checker = checker;
    this.#messages = messages;
    this.#fileOf = (path) => program.getSourceFile(path);
  }

  close(): void {
    this.#api.close();
  }

  /** Every figure that a file draws, in the order of its lines. */
  of(path: string): readonly Site[] {
    const file = this.#fileOf(path);
    if (!file) throw new Error(`no file ${path}`);
    const found: Found[] = [];
    const visit = (node: Node): void => {
      const one = foundAt(node);
      if (one) found.push(one);
      node.forEachChild(visit);
    };
    visit(file);
    const asked = [
      ...new Set(
        found.flatMap(({ fillers, key }) => [
          ...fillers.map(({ value }) => value),
          ...(key ? [key] : []),
        ]),
      ),
    ];
    const types = this.#checker.getTypeAtLocation(asked);
    const typeOf = new Map(asked.map((node, at) => [node, types[at]]));
    const names = declaredIn(file);
    return found
      .flatMap(({ node, fillers, key, sure }): Site[] => {
        const numbers = fillers.filter(
          ({ value }) => sure || mayBeNumber(typeOf.get(value)) || writes(value),
        );
        if (numbers.length === 0) return [];
        const computed = numbers.flatMap(({ value }) => this.#arithmetic(value, names))[0] ?? null;
        const line = file.text.slice(0, node.getStart(file)).split('\n').length;
        const filled = numbers.map(({ name }) => name);
        const places = key ? this.#keysOf(key, typeOf.get(key), filled, file) : [flat(node, file)];
        return places.map((at) => ({ line, at, computed: computed && flat(computed, file) }));
      })
      .toSorted((one, other) => one.line - other.line);
  }

  /** The keys that an expression stands for, of those whose message shows one of the numbers. */
  #keysOf(
    key: Expression,
    type: Type | undefined,
    filled: readonly (string | null)[],
    file: SourceFile,
  ): readonly string[] {
    const parts = type?.isUnionType() ? type.getTypes() : type ? [type] : [];
    const shows = (text: string): boolean =>
      filled.some((name) =>
        name === null ? text.includes('{') : new RegExp(`\\{${name}[|}]`).test(text),
      );
    if (parts.length > 0 && parts.every((part) => part.isLiteralType())) {
      const keys = parts.map((part) => (part.isLiteralType() ? String(part.value) : ''));
      // A key without a text is told as well: nobody knows what it will show.
      return keys.filter((one) => shows(this.#messages[one] ?? '{'));
    }
    // What the compiler cannot name is looked up by its shape.
    if (!isTemplateExpression(key)) return [flat(key, file)];
    const fixed = [key.head.text, ...key.templateSpans.map(({ literal }) => literal.text)];
    const shape = new RegExp(`^${fixed.map((text) => text.replaceAll('.', '\\.')).join('.+')}$`);
    const meant = Object.keys(this.#messages).filter((one) => shape.test(one));
    const any = meant.length === 0 || meant.some((one) => shows(this.#messages[one] ?? '{'));
    return any ? [fixed.join('*')] : [];
  }

  /** Arithmetic in an expression, or in what the names of its file stand for. */
  #arithmetic(value: Node, names: Names): readonly Node[] {
    const sums: Node[] = [];
    const sides: Node[] = [];
    const seen = new Set<Node>();
    const visit = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (isBinaryExpression(node) && ARITHMETIC.has(node.operatorToken.kind)) sides.push(node);
      if (isCallExpression(node)) {
        const { expression } = node;
        if (/^Math\.|\.reduce$/.test(expression.getText())) sums.push(node);
      }
      if (isPropertyAccessExpression(node) && node.name.text === 'length') {
        if (isCallExpression(node.expression)) sums.push(node);
      }
      if (isIdentifier(node) && !isMember(node)) {
        const meant = names.get(node.text)?.find(({ within }) => isInside(node, within));
        if (meant) visit(meant.value);
      }
      // Which row is meant, and which week the game is asked for, is no figure.
      if (isElementAccessExpression(node)) visit(node.expression);
      else if (!isCallExpression(node) || !node.expression.getText().startsWith('session.')) {
        node.forEachChild(visit);
      }
    };
    visit(value);
    if (sides.length === 0) return sums;
    const types = this.#checker.getTypeAtLocation(sides);
    return [...sums, ...sides.filter((_, at) => mayBeNumber(types[at]))];
  }
}

/** What may draw a figure here. */
function foundAt(node: Node): Found | null {
  if (isJsxExpression(node)) {
    const { kind } = node.parent;
    const between = kind === SyntaxKind.JsxElement || kind === SyntaxKind.JsxFragment;
    if (!between || !node.expression) return null;
    // A call in there is looked at by itself; here only what is a number as it stands.
    if (writes(node.expression)) return null;
    const { expression } = node;
    return {
      node: expression,
      fillers: [{ name: null, value: expression }],
      key: null,
      sure: false,
    };
  }
  if (!isCallExpression(node)) return null;
  const name = calleeOf(node);
  if (name === 'say') return saidAt(node);
  // `list.map(figure)` hands the writer on.
  const handsOn =
    /^(map|flatMap)$/.test(name) &&
    node.arguments.some((one) => isIdentifier(one) && WRITERS.has(one.text));
  if (!(WRITERS.has(name) || handsOn) || isFilled(node)) return null;
  const given = isPropertyAccessExpression(node.expression)
    ? [node.expression.expression, ...node.arguments]
    : [...node.arguments];
  // What is said is looked at by itself.
  const fillers = given
    .filter((value) => !(isCallExpression(value) && calleeOf(value) === 'say'))
    .map((value) => ({ name: null, value }));
  return { node, fillers, key: null, sure: true };
}

/** A message with what it is filled with. */
function saidAt(node: CallExpression): Found | null {
  const [, key, params] = node.arguments;
  if (!key || !params) return null;
  if (!isObjectLiteralExpression(params)) {
    return { node, fillers: [{ name: null, value: params }], key, sure: true };
  }
  const fillers = params.properties.map((one) => {
    if (isPropertyAssignment(one)) return { name: one.name.getText(), value: one.initializer };
    if (isShorthandPropertyAssignment(one)) return { name: one.name.getText(), value: one.name };
    return { name: null, value: one };
  });
  // What is spread into it could be anything.
  return { node, fillers, key, sure: fillers.some(({ name }) => name === null) };
}

/** Whether an expression makes words of a number itself. What is said in it is looked at by itself. */
function writes(value: Node): boolean {
  if (isCallExpression(value)) {
    const name = calleeOf(value);
    if (name === 'say') return false;
    if (WRITERS.has(name)) return true;
  }
  let any = false;
  value.forEachChild((child) => {
    any ||= writes(child);
    return undefined;
  });
  return any;
}

/** Whether a message or another writer takes what stands here. */
function isFilled(node: Node): boolean {
  for (let at = node.parent; at.kind !== SyntaxKind.SourceFile; at = at.parent) {
    if (isJsxExpression(at) || isFunctionDeclaration(at)) return false;
    if (isCallExpression(at) && (calleeOf(at) === 'say' || WRITERS.has(calleeOf(at)))) return true;
  }
  return false;
}

function calleeOf({ expression }: CallExpression): string {
  if (isIdentifier(expression)) return expression.text;
  return isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** What constants and functions stand for, and in which part of the file they do. */
type Names = ReadonlyMap<string, readonly { readonly value: Node; readonly within: Node }[]>;

function declaredIn(file: SourceFile): Names {
  const names = new Map<string, { value: Node; within: Node }[]>();
  const declare = (name: string, value: Node, of: Node): void => {
    let within = of.parent;
    while (within.kind !== SyntaxKind.SourceFile && within.kind !== SyntaxKind.Block) {
      within = within.parent;
    }
    names.set(name, [{ value, within }, ...(names.get(name) ?? [])]);
  };
  const visit = (node: Node): void => {
    if (isVariableDeclaration(node) && isIdentifier(node.name) && node.initializer) {
      declare(node.name.text, node.initializer, node);
    }
    if (isFunctionDeclaration(node) && node.name && node.body) {
      declare(node.name.text, node.body, node);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return names;
}

function isInside(node: Node, within: Node): boolean {
  for (let at = node; at.kind !== SyntaxKind.SourceFile; at = at.parent) {
    if (at === within) return true;
  }
  return within.kind === SyntaxKind.SourceFile;
}

/** `a.name` and `{ name: a }` name no constant. */
function isMember(node: Node): boolean {
  const { parent } = node;
  return (
    (isPropertyAccessExpression(parent) && parent.name === node) ||
    (isPropertyAssignment(parent) && parent.name === node)
  );
}

function mayBeNumber(type: Type | undefined): boolean {
  if (!type) return false;
  const parts = type.isUnionType() ? type.getTypes() : [type];
  const has = (flags: number): boolean => parts.some((part) => (part.flags & flags) !== 0);
  return has(TypeFlags.NumberLike) && !has(TypeFlags.Object);
}

function flat(node: Node, file: SourceFile): string {
  return node.getText(file).replaceAll(/\s+/g, ' ');
}
