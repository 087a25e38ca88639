// The command line for tests: its commands called in this process, the built program called as a process, and what they print and write.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, vi } from 'vitest';

import { UserError } from '../../src/cli/fail.ts';
import { ROOT } from './game.ts';

export const HOME = fileURLToPath(ROOT);

export type Command = (args: readonly string[]) => number | Promise<number>;
export type Json = Readonly<Record<string, unknown>>;

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a command in this process. */
export async function say(command: Command, ...args: readonly string[]): Promise<Said> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  try {
    return { status: await command(args), out, err };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: error.status, out, err: error.message };
  } finally {
    vi.restoreAllMocks();
  }
}

export async function documentOf(command: Command, ...args: readonly string[]): Promise<Json> {
  const said = await say(command, ...args);
  expect(said).toMatchObject({ status: 0 });
  return JSON.parse(said.out) as Json;
}

/** The command as it is built. */
export function cli(...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      execPath,
      [join(HOME, 'bin', 'paper-sword.mjs'), ...args],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = error?.code;
        resolve({ status: typeof code === 'number' ? code : error ? -1 : 0, out, err });
      },
    );
  });
}

function schemaNamed(name: string): ValidateFunction {
  const file = new URL(`../../docs/${name}.schema.json`, import.meta.url);
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
}

export function expectValid(name: string, data: unknown): void {
  const validate = schemaNamed(name);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
}

/** Every file of a folder but the kept chunks, by name. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export const linesIn = (text: string): string[] => text.trimEnd().split('\n');
