// `validate`: checks scenario folders; every error with file, path, expected and found.
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sentenceOf } from '../../scenario/problem.ts';
import { UserError } from '../fail.ts';
import { parse, print, printJson } from '../options.ts';
import { readScenarioFolder } from '../scenarios.ts';

export const VALIDATE_HELP = `paper-sword validate FILE|FOLDER… [--json]

Checks scenarios: the form of every file, and that everything they name exists.
A file stands for the folder it is in. Exit status: 0 when all are sound, 1 when one is not, 2 when one cannot be read.

Example
  paper-sword validate scenarios/era-of-divisions`;

export function validateCommand(args: readonly string[]): number {
  const parsed = parse(args, { json: { type: 'boolean' } });
  if (parsed.positionals.length === 0) {
    throw new UserError(
      'Which scenario? Name a folder, such as: paper-sword validate scenarios/era-of-divisions',
    );
  }
  let status = 0;
  const results = parsed.positionals.map((path) => {
    if (!existsSync(path)) {
      status = Math.max(status, 2);
      return {
        path,
        ok: false,
        problems: [{ file: path, path: '', expected: 'a file or folder', found: 'none' }],
      };
    }
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const loaded = readScenarioFolder(folder);
    if (loaded.ok) return { path, ok: true, problems: [] };
    status = Math.max(status, 1);
    return { path, ok: false, problems: loaded.problems };
  });
  if (parsed.values['json'] === true) printJson(results);
  else {
    for (const result of results) {
      print(
        result.ok ? `${result.path}: sound` : `${result.path}: ${result.problems.length} to mend`,
      );
      for (const problem of result.problems) print(`  ${sentenceOf(problem)}`);
    }
  }
  return status;
}
