// Every screen of the game, opened from seeded games: what the checks of access and the pictures both walk through.
import { expect, type Page } from '@playwright/test';
import { EXERCISE_FORMAT, type Exercise } from '../../src/run/class/exercise.ts';
import { makeExerciseLink } from '../../src/run/class/exercise-link.ts';
import { recordOf, type SeededGame } from './seeded.ts';

/** The crisis and week of the art direction's own pictures. */
export const WEEK_12: SeededGame = {
  scenario: 'exchanging-roles',
  seat: 'baghdad',
  weeks: 26,
  played: 11,
  seed: '7F3A-12',
};

/** A whole game, short, so that its orders are soon weighed. */
export const WHOLE: SeededGame = { ...WEEK_12, weeks: 8, played: 8 };

/** A screen: how it is opened on a page that stands on the title. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Whether the map stands on it. */
  readonly map?: boolean;
}

/** Opens the title with nothing moving. */
export async function openTitle(page: Page, theme: string, address = './'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (settings) => localStorage.setItem('paper-sword-settings', settings),
    JSON.stringify({ theme, motion: 'less', guidance: false }),
  );
  await page.goto(address);
  await expect(page.getByRole('button', { name: /Begin week 1/ })).toBeVisible();
}

/** Drops a record on the title, as a player may. */
async function drop(page: Page, game: SeededGame): Promise<void> {
  const files = await page.evaluateHandle((record) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([record], 'game.json', { type: 'application/json' }));
    return transfer;
  }, recordOf(game));
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  await expect(games(page)).toContainText('game.json: played again and kept');
}

function games(page: Page) {
  return page.getByRole('dialog', { name: 'Games on this device' });
}

async function openGame(page: Page, game: SeededGame): Promise<void> {
  await drop(page, game);
  await games(page)
    .getByRole('listitem')
    .getByRole('button', { name: /^(Open|Continue)/ })
    .first()
    .click();
}

/** Opens the orders desk of the seeded week. */
export async function openWeek(page: Page): Promise<void> {
  await openGame(page, WEEK_12);
  await expect(page.locator('.ps-w-desk')).toBeAttached();
}

async function openResolution(page: Page): Promise<void> {
  await openWeek(page);
  const played = page.getByRole('heading', { name: /has played out/ });
  for (let press = 0; press < 3 && !(await played.isVisible()); press++) {
    await page.keyboard.press('s');
    // The first press may ask whether nothing is to be ordered; the expectation below judges.
    await played.waitFor({ timeout: 1500 }).catch(() => undefined);
  }
  await expect(played).toBeVisible();
  await page.keyboard.press('End');
}

async function openMethod(page: Page, tab: string): Promise<void> {
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Method and sources' });
  await dialog.getByRole('tab', { name: tab }).click();
  await expect(dialog.getByText('Loading')).toHaveCount(0);
}

/** A class of four rooms, by their luck. */
const CLASS: readonly SeededGame[] = ['Heron', 'Poplar', 'Wadi', 'Kite'].map((seed) => ({
  ...WHOLE,
  seed,
  weeks: 4,
  played: 4,
}));

const EXERCISE: Exercise = {
  format: EXERCISE_FORMAT,
  title: 'Seminar, section B',
  scenario: 'exchanging-roles',
  variant: 'baseline',
  seed: '7F3A-12',
  seats: { baghdad: 'team', washington: null, tehran: null },
  weeks: 6,
  minutes: 3,
  tempo: 'commit',
  aids: ['forecast', 'why', 'impact'],
  assumptions: {},
  check: 'offered',
  questions: [],
  note: true,
  playOn: false,
  lesson: 45,
};

async function openClass(page: Page, tab: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#class';
  });
  await page.getByRole('tab', { name: tab }).click();
}

/** Every screen, in the order of a game. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'title',
    open: async (page) => {
      const seed = page.getByRole('textbox', { name: 'Seed' });
      await seed.fill('7F3A-12');
      await seed.blur();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'settings',
    open: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).first().click();
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    },
  },
  { name: 'games', open: (page) => drop(page, WEEK_12) },
  { name: 'method', open: (page) => openMethod(page, 'Sources') },
  {
    name: 'role-sheets',
    open: async (page) => {
      await page.getByRole('button', { name: 'Print role sheets' }).click();
      const dialog = page.getByRole('dialog', { name: 'Role sheets' });
      await expect(dialog.getByRole('article')).toHaveCount(3);
    },
  },
  {
    name: 'pass',
    open: async (page) => {
      await page.locator('.ps-begin-disclose').first().click();
      await page.locator('.ps-player select').first().selectOption('person');
      await page.getByRole('button', { name: /Begin week 1/ }).click();
      await expect(page.locator('.ps-pass-folder')).toBeVisible();
    },
  },
  { name: 'week', open: openWeek, map: true },
  {
    name: 'why',
    open: async (page) => {
      await openWeek(page);
      const tab = page.locator('.ps-w-tabs').getByText('Factions', { exact: true });
      if (await tab.isVisible()) await tab.click();
      await page.getByRole('region', { name: 'Factions' }).getByRole('button').first().click();
      await expect(page.getByRole('dialog').locator('.ps-waterfall')).toBeVisible();
    },
  },
  { name: 'resolution', open: openResolution, map: true },
  {
    name: 'room',
    open: async (page) => {
      await openResolution(page);
      await page.getByRole('button', { name: 'Projector view' }).click();
      await expect(page.locator('.ps-p')).toBeVisible();
    },
    map: true,
  },
  {
    name: 'debrief',
    open: async (page) => {
      await openGame(page, WHOLE);
      await expect(page.getByRole('heading', { name: 'Verdicts' })).toBeAttached();
    },
  },
  {
    name: 'join',
    open: async (page) => {
      await page.evaluate((letters) => {
        location.hash = `#exercise=${letters}`;
      }, makeExerciseLink(EXERCISE));
      const label = page.getByLabel('Label of the room');
      await label.fill('Quiet Otter');
      await label.blur();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'class-exercise',
    open: async (page) => {
      await openClass(page, 'Exercise');
      const seed = page.getByRole('textbox', { name: 'Seed' });
      await seed.fill('7F3A-12');
      await seed.blur();
      // The address of the machine that takes the picture is in the code and the link.
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  { name: 'class-lesson', open: (page) => openClass(page, 'Lesson') },
  {
    name: 'class-debrief',
    open: async (page) => {
      await openClass(page, 'Debrief');
      await page.locator('input[type="file"]').setInputFiles(
        CLASS.map((game) => ({
          name: `${game.seed}.json`,
          mimeType: 'application/json',
          buffer: Buffer.from(recordOf(game)),
        })),
      );
      await expect(page.locator('li.ps-room')).toHaveCount(CLASS.length);
      await expect(page.getByText(/They may change while/)).toHaveCount(0, { timeout: 120_000 });
    },
  },
];

/** Waits until type is set, the map is drawn and asleep, and nothing is being reckoned any more. */
export async function settle(page: Page, map = false): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (map) await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText(/being reckoned|still to be weighed/).first()).toBeHidden({
    timeout: 120_000,
  });
  // A thousand trials of the week's odds come in by and by: nothing on the page changes for a second.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 1500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 1500);
        }).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['d', 'aria-label'],
        });
      }),
  );
}
