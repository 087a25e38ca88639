// Which messages the sources ask for: keys that they write out, and keys that they put together, with the compiler's word on what can stand in each gap.
import type { Node, TemplateExpression } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type } from 'typescript/unstable/sync';

/** A key or the head or tail of one: it has a dot between its parts. */
const KEY = /^[a-z][\w-]*(\.[\w:-]+)+$/;

/** What may stand in a gap of which the compiler knows no more than that it is text. Of several parts it is looked up by itself. */
const OPEN = String.raw`([\w .:-]+)`;

/** What the sources do with keys. */
export interface KeysAsked {
  /**
   * Whether a key is used: it is written out, or made, the parts in its gaps being words that the
   * compiler knows, single parts, or the end of what is written or made elsewhere.
   */
  readonly isAsked: (key: string) => boolean;
  /** Every key that is written out whole in a call of `say`. */
  readonly said: ReadonlySet<string>;
}

/**
 * Reads the files of some projects.
 * @param configs  full paths of their tsconfig.json
 * @param counts  whether a file counts, by its full path
 */
export function keysAsked(
  configs: readonly string[],
  counts: (path: string) => boolean,
): KeysAsked {
  const api = new API();
  const snapshot = api.updateSnapshot({ openProjects: [...configs] });
  const written = new Set<string>();
  const patterns = new Set<string>();
  const said = new Set<string>();
  for (const config of configs) {
    const project = snapshot.getProject(config);
    if (!project) throw new Error(`no project at ${config}`);
    const { program, checker } = project;
    const visit = (node: Node): void => {
      if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) {
        if (KEY.test(node.text)) written.add(node.text);
      }
      if (isTemplateExpression(node)) {
        const pattern = patternOf(node, checker);
        if (pattern !== null) patterns.add(pattern);
      }
      if (
        isCallExpression(node) &&
        isIdentifier(node.expression) &&
        node.expression.text === 'say'
      ) {
        for (const key of keysOf(node.arguments[1])) said.add(key);
      }
      node.forEachChild(visit);
    };
    for (const path of program.getSourceFileNames().filter(counts)) {
      const file = program.getSourceFile(path);
      if (file) visit(file);
    }
  }
  api.close();
  const made = [...patterns].map((one) => new RegExp(`^${one}$`));
  const tails = [...patterns].flatMap((one) =>
    one
      .split(OPEN)
      .slice(1)
      .flatMap((tail) => (/^\\\.\w/.test(tail) ? new RegExp(`^${tail.slice(2)}$`) : [])),
  );
  const isAsked = (key: string, among: readonly RegExp[]): boolean =>
    written.has(key) ||
    among.some((pattern) => {
      const found = pattern.exec(key);
      if (!found) return false;
      const parts = found.slice(1).filter((part) => part?.includes('.'));
      return parts.every((part) => isAsked(part, [...made, ...tails]));
    });
  return { isAsked: (key) => isAsked(key, made), said };
}

/** The keys that an argument writes out whole. */
function keysOf(node: Node | undefined): readonly string[] {
  if (!node) return [];
  if (isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  if (!isStringLiteral(node) && !isNoSubstitutionTemplateLiteral(node)) return [];
  return KEY.test(node.text) ? [node.text] : [];
}

/** The keys that a template can make; null for one that makes none. */
function patternOf(node: TemplateExpression, checker: Checker): string | null {
  const fixed = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  // What begins with a gap could be anything: it is looked up only as the tail of another key.
  if (!fixed.every((text) => /^[\w.:-]*$/.test(text)) || !/^[a-z][\w-]*\./.test(node.head.text)) {
    return null;
  }
  const types = checker.getTypeAtLocation(node.templateSpans.map(({ expression }) => expression));
  return node.templateSpans.reduce(
    (so, { literal }, at) => so + (gapOf(types[at]) ?? OPEN) + escaped(literal.text),
    escaped(node.head.text),
  );
}

/** The words that a gap can hold, when the compiler knows them all. */
function gapOf(type: Type | undefined): string | null {
  if (!type) return null;
  const parts = type.isUnionType() ? type.getTypes() : [type];
  if (!parts.every((part) => part.isLiteralType())) return null;
  const words = parts.map((part) => (part.isLiteralType() ? escaped(String(part.value)) : ''));
  return `(?:${words.join('|')})`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
