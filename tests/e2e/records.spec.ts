// Records in a real browser: the golden ones give the same hashes there, damaged ones are told in a sentence.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { earlierRecord } from '../support/earlier-record.ts';
import { complaintsOf } from './keyboard.ts';
import { startServer } from './static-server.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const files = readdirSync(GOLDEN).filter((name) => name.endsWith('.json'));

interface File {
  readonly name: string;
  readonly text: string;
}

async function loadAll(page: Page, several: readonly File[]): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Games', exact: true }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      several.map(({ name, text }) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })),
    );
}

async function load(page: Page, name: string, text: string): Promise<void> {
  await loadAll(page, [{ name, text }]);
}

/** Today's release under an earlier name, and a golden record under that name. */
function earlierRelease(): { code: string; rows: unknown; text: string } {
  const folder = fileURLToPath(new URL('../../public/rules/', import.meta.url));
  const [row] = JSON.parse(readFileSync(`${folder}releases.json`, 'utf8')) as {
    rules: string;
    file: string;
  }[];
  if (!row) throw new Error('nothing is released');
  const code = readFileSync(folder + row.file, 'utf8').replaceAll(row.rules, '0.1.9');
  const text = earlierRecord(readFileSync(GOLDEN + (files[0] ?? ''), 'utf8'), '0.1.9');
  return { code, rows: [{ ...row, rules: '0.1.9', file: 'earlier.js' }], text };
}

/** Golden records by scenario: those of one are brought in at once. */
const scenarios = [...new Set(files.map((name) => name.split('.')[0] ?? ''))];

for (const scenario of scenarios) {
  test(`the golden records of ${scenario} give the same hashes in the browser as in Node`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    const own = files
      .filter((name) => name.split('.')[0] === scenario)
      .map((name) => ({ name, text: readFileSync(GOLDEN + name, 'utf8') }));
    expect(own.length).toBeGreaterThan(0);
    await loadAll(page, own);
    for (const { name, text } of own) {
      const { turns } = JSON.parse(text) as { turns: unknown[] };
      // The page replays every week and compares every hash before it says this.
      await expect(
        page.getByText(`${name}: played again and kept, ${turns.length} weeks.`),
      ).toBeVisible({ timeout: 60_000 });
    }
    expect(complaints).toEqual([]);
  });
}

test('a damaged record is told in one sentence and the game under way is kept', async ({
  page,
}) => {
  const name = files[0] ?? '';
  const text = readFileSync(GOLDEN + name, 'utf8');
  const record = JSON.parse(text) as { header: { rules: string }; turns: { hash: string }[] };

  await load(page, 'short.json', text.slice(0, 400));
  await expect(page.getByText(/This is not a whole record/).first()).toBeVisible();

  const other = { ...record, header: { ...record.header, rules: '0.0.1' } };
  await load(page, 'other.json', JSON.stringify(other));
  await expect(page.getByText(/made under rules 0\.0\.1/).first()).toBeVisible();

  const turns = record.turns.map((turn, at) =>
    at === 4 ? { ...turn, hash: 'a'.repeat(64) } : turn,
  );
  await load(page, 'tampered.json', JSON.stringify({ ...record, turns }));
  await expect(page.getByText(/Week 5 is the first that differs/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
});

test('a record of earlier rules is played by the release that made it, and can be looked at', async ({
  browser,
}, info) => {
  // A site of its own, whose only release is an earlier one.
  const site = info.outputPath('site');
  cpSync(fileURLToPath(new URL('../../dist/web', import.meta.url)), site, { recursive: true });
  const { code, rows, text } = earlierRelease();
  writeFileSync(`${site}/rules/releases.json`, JSON.stringify(rows));
  writeFileSync(`${site}/rules/earlier.js`, code);
  const server = await startServer(site);
  const context = await browser.newContext({ baseURL: server.address });
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await load(page, 'earlier.json', text);
    const told = page.getByText(/earlier\.json: made under rules 0\.1\.9\. \d+ weeks played again/);
    await expect(told).toBeVisible({ timeout: 60_000 });
    await told.click();
    const { turns } = JSON.parse(text) as { turns: unknown[] };
    await expect(page.locator('.ps-earlier tbody tr')).toHaveCount(turns.length);
    expect(complaints).toEqual([]);

    // A record that differs under its own rules is told as before.
    await load(page, 'other.json', text.replace(/"seed": "[^"]*"/, '"seed": "another"'));
    await expect(
      page.getByText(/other\.json: left out\. .*made under rules 0\.1\.9/),
    ).toBeVisible();
  } finally {
    await context.close();
    await server.stop();
  }
});
