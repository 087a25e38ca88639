// The page is built with a slim Phaser while the types are of the whole one: what the map uses must be in it.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../src/map/', import.meta.url);
const SLIM = readFileSync(new URL('phaser-slim/index.js', FOLDER), 'utf8');
const CORE = readFileSync(
  new URL('../node_modules/phaser/src/phaser-core.js', import.meta.url),
  'utf8',
);

const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** Every `Phaser.Name` that is read when the code runs; names in types are another kind of node. */
function namesRead(name: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isNode(node)) {
      if (node.type === 'MemberExpression' && nameOf(node['object']) === 'Phaser') {
        found.push(nameOf(node['property']) ?? '?');
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync(name, code).program);
  return found;
}

function isNode(value: unknown): value is { type?: string; [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined;
}

describe('the slim Phaser', () => {
  const exported = [...SLIM.matchAll(/export \{([^}]*)\}/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => part.split(' as ').at(-1)?.trim() ?? ''),
  );
  const read = sources.flatMap(({ name, code }) => namesRead(name, code));

  it('exports every name the map reads, and no other', () => {
    expect(read.length).toBeGreaterThan(5);
    expect([...new Set(read)].toSorted()).toEqual(exported.toSorted());
  });

  it('has a factory for every object the map adds', () => {
    const added = sources.flatMap(({ code }) =>
      [...code.matchAll(/\bscene\.add\.(\w+)\(|\bthis\.add\.(\w+)\(/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
    expect(added.length).toBeGreaterThan(0);
    const known = [...(CORE + SLIM).matchAll(/(\w+)Factory(?:\.js)?['"]/g)].map((match) =>
      (match[1] ?? '').toLowerCase(),
    );
    expect(added.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('takes the core entry before all else', () => {
    expect(SLIM.indexOf('phaser-core.js')).toBeLessThan(SLIM.indexOf('export {'));
  });
});
