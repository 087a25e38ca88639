// The sounds as a browser makes them: every cue rendered and measured, the pause for the dead, and a device that cannot.
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Cue } from '../../src/app/sound-port.ts';
import type * as InPage from '../support/sound-in-page.ts';

declare const paperSwordSound: typeof InPage;

/** The loudest that anything may be, −12 dBFS, with room for the rounding of single floats. */
const CEILING = 0.2512;
/** −70 dBFS: nobody hears it. */
const SILENCE = 0.00032;
const RATE = 48_000;

let code = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/support/sound-in-page.ts', formats: ['iife'], name: 'paperSwordSound' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('the sounds could not be bundled');
  code = bundle.output[0].code;
});

test.beforeEach(async ({ page }) => {
  await page.setContent('<title>Sounds</title><button>Press</button>');
  await page.addScriptTag({ content: code });
});

function render(
  page: Page,
  steps: readonly InPage.Step[],
  seconds: number,
): Promise<readonly number[]> {
  return page.evaluate(([what, length]) => paperSwordSound.render(what, length), [
    steps,
    seconds,
  ] as const);
}

function peak(samples: readonly number[], from = 0, to = Infinity): number {
  return samples
    .slice(from * RATE, to === Infinity ? undefined : to * RATE)
    .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

function level(samples: readonly number[]): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** How strongly the loudness of a sound beats at a rate, against its mean. */
function beating(samples: readonly number[], hertz: number): number {
  let [along, across, sum] = [0, 0, 0];
  samples.forEach((sample, at) => {
    const power = sample * sample;
    along += power * Math.cos((2 * Math.PI * hertz * at) / RATE);
    across += power * Math.sin((2 * Math.PI * hertz * at) / RATE);
    sum += power;
  });
  return Math.hypot(along, across) / sum;
}

test('every cue is heard, stays quiet, and dies away in its time', async ({ page }) => {
  const lengths = await page.evaluate(() => paperSwordSound.lengths());
  expect(Object.keys(lengths)).toHaveLength(12);
  const start = 0.1;
  for (const [cue, seconds] of Object.entries(lengths)) {
    const steps = [{ at: start, cues: [cue as Cue] }];
    const samples = await render(page, steps, start + seconds + 0.1);
    expect(samples.every(Number.isFinite), `${cue} is made of numbers`).toBe(true);
    expect(peak(samples, 0, start - 0.01), `${cue} keeps still before`).toBe(0);
    expect(peak(samples), `${cue} is heard`).toBeGreaterThan(0.03);
    expect(peak(samples), `${cue} is not loud`).toBeLessThanOrEqual(CEILING);
    expect(peak(samples, start, start + 0.09), `${cue} begins at once`).toBeGreaterThan(0.005);
    expect(peak(samples, start + seconds), `${cue} has died away`).toBeLessThan(SILENCE);
  }
});

test('everything at once is not louder than the ceiling', async ({ page }) => {
  const together = { at: 4, cues: ['stamp', 'sword-wood'] } as const;
  const soon = { at: 4.3, cues: ['slot'] } as const;
  const samples = await render(page, [{ at: 0, night: false, roughness: 1 }, together, soon], 6);
  expect(peak(samples)).toBeLessThanOrEqual(CEILING);
  expect(peak(samples, 4)).toBeGreaterThan(0.1);
});

test('everything stops for a second and a half when people were killed, then comes back', async ({
  page,
}) => {
  const samples = await render(
    page,
    [
      { at: 0, night: false, roughness: 0.4 },
      { at: 4, cues: ['hush'] },
      // A cue in the pause is left out.
      { at: 4.5, cues: ['stamp'] },
    ],
    8,
  );
  expect(peak(samples, 3, 4)).toBeGreaterThan(0.01);
  expect(peak(samples, 4.07, 5.55)).toBe(0);
  expect(peak(samples, 6.5, 7.5)).toBeGreaterThan(0.01);
  expect(peak(samples, 5.55, 8)).toBeLessThan(0.1);
});

test('a pause in a pause lengthens it', async ({ page }) => {
  const samples = await render(
    page,
    [
      { at: 0, night: false, roughness: 0.4 },
      { at: 4, cues: ['hush'] },
      { at: 5, cues: ['hush'] },
    ],
    8,
  );
  expect(peak(samples, 4.07, 6.55)).toBe(0);
  expect(peak(samples, 7.2, 8)).toBeGreaterThan(0.01);
});

test('a new material is heard after the pause, at its own loudness', async ({ page }) => {
  const alone = await render(page, [{ at: 0.1, cues: ['sword-wood'] }], 0.6);
  const after = await render(page, [{ at: 0.1, cues: ['stamp', 'hush', 'sword-wood'] }], 3.5);
  expect(peak(after, 2.3)).toBeGreaterThan(0.9 * peak(alone));
});

test('the room is very low, and another at night', async ({ page }) => {
  const day = (await render(page, [{ at: 0, night: false }], 8)).slice(5 * RATE);
  const night = (await render(page, [{ at: 0, night: true }], 8)).slice(5 * RATE);
  for (const samples of [day, night]) {
    expect(level(samples)).toBeGreaterThan(0.002);
    expect(level(samples)).toBeLessThan(0.02);
  }
  // By night more of what is left is water: the sound changes faster from sample to sample.
  const brightness = (samples: readonly number[]): number =>
    level(samples.slice(1).map((sample, at) => sample - (samples[at] ?? 0))) / level(samples);
  expect(brightness(night)).toBeGreaterThan(1.3 * brightness(day));
});

test('the string grows rough with the odds, not loud', async ({ page }) => {
  const rough: number[] = [];
  const loud: number[] = [];
  for (const roughness of [0, 0.4, 1]) {
    const samples = (await render(page, [{ at: 0, roughness }], 7)).slice(5 * RATE);
    rough.push(beating(samples, 24));
    loud.push(level(samples));
  }
  expect(rough).toEqual(rough.toSorted((one, other) => one - other));
  expect(rough.at(-1)).toBeGreaterThan(5 * (rough[0] ?? 1));
  expect(Math.max(...loud) / Math.min(...loud)).toBeLessThan(1.6);
  expect(Math.max(...loud)).toBeLessThan(0.03);
});

test('no context is made before sound is on and the player has pressed something, and it sleeps when sound is off', async ({
  page,
}) => {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const made: AudioContext[] = [];
    scope['made'] = made;
    // A call from a test counts as a press; only the real click shall.
    let pressed = false;
    addEventListener('click', () => (pressed = true), true);
    Object.defineProperty(navigator, 'userActivation', {
      get: () => ({ hasBeenActive: pressed }),
    });
    scope['AudioContext'] = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
    const port = paperSwordSound.browserSound(() => {
      scope['failed'] = true;
    });
    scope['port'] = port;
    port.room({ night: false, on: true });
    port.play('select');
  });
  const told = (): Promise<{ status: string; contexts: readonly string[]; failed: boolean }> =>
    page.evaluate(() => {
      const scope = globalThis as unknown as {
        port: ReturnType<typeof InPage.browserSound>;
        made: AudioContext[];
        failed?: boolean;
      };
      return {
        status: scope.port.status(),
        contexts: scope.made.map(({ state }) => state),
        failed: scope.failed ?? false,
      };
    });
  const switchTo = (on: boolean): Promise<void> =>
    page.evaluate((on) => {
      (globalThis as unknown as { port: ReturnType<typeof InPage.browserSound> }).port.setOn(on);
    }, on);
  expect(await told()).toEqual({ status: 'off', contexts: [], failed: false });
  await switchTo(true);
  expect(await told()).toEqual({ status: 'waiting', contexts: [], failed: false });
  await page.keyboard.press('Escape');
  expect(await told()).toEqual({ status: 'waiting', contexts: [], failed: false });
  await page.getByRole('button').click();
  await expect.poll(told).toEqual({ status: 'on', contexts: ['running'], failed: false });
  await switchTo(false);
  await expect.poll(told).toEqual({ status: 'off', contexts: ['suspended'], failed: false });
  await switchTo(true);
  await expect.poll(told).toEqual({ status: 'on', contexts: ['running'], failed: false });
  for (const hidden of [true, false]) {
    await page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await expect
      .poll(async () => (await told()).contexts)
      .toEqual([hidden ? 'suspended' : 'running']);
  }
  // On and off faster than it can wake or fall asleep: the last wish holds.
  await switchTo(false);
  await expect.poll(told).toEqual({ status: 'off', contexts: ['suspended'], failed: false });
  await switchTo(true);
  await switchTo(false);
  await page.waitForTimeout(500);
  expect(await told()).toEqual({ status: 'off', contexts: ['suspended'], failed: false });
  await switchTo(true);
  await expect.poll(told).toEqual({ status: 'on', contexts: ['running'], failed: false });
  await switchTo(false);
  await switchTo(true);
  await page.waitForTimeout(500);
  expect(await told()).toEqual({ status: 'on', contexts: ['running'], failed: false });
});

test('a device without sound is told of once, and nothing throws', async ({ page }) => {
  await page.getByRole('button').click();
  const told = await page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    scope['AudioContext'] = undefined;
    let times = 0;
    const port = paperSwordSound.browserSound(() => {
      times += 1;
    });
    for (const on of [true, false, true]) {
      port.setOn(on);
      port.setVolume(80);
      port.room({ night: true, on: true });
      port.drone(0.5);
      port.play('stamp');
    }
    return { times, status: port.status() };
  });
  expect(told).toEqual({ times: 1, status: 'failed' });
});
