// The map in the built page: it moves under wheel, fingers, buttons and keys, sleeps when nothing moves, and comes back from everything.
import { expect, test, type Page } from '@playwright/test';
import { beginByKeyboard, complaintsOf, seal } from './keyboard.ts';

/** What the page's own frame requests tell: a sleeping map makes none. */
interface Ear {
  /** Moments of drawn frames, milliseconds. */
  frames: number[];
}

/** Listens to the frames of everything on the page, before its first line runs. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ear: Ear = { frames: [] };
    Object.assign(window, { ear });
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (fn) =>
      request((time) => {
        ear.frames.push(time);
        fn(time);
      });
  });
}

const framesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { ear: Ear }).ear.frames);

/** Waits until a quarter of a second has passed without a frame. */
async function asleep(page: Page): Promise<void> {
  await expect(page.locator('.ps-w-map-slot canvas')).toBeVisible();
  await expect
    .poll(async () => {
      const before = (await framesOf(page)).length;
      await page.waitForTimeout(250);
      return (await framesOf(page)).length - before;
    })
    .toBe(0);
}

async function openWeek(page: Page): Promise<void> {
  await listen(page);
  await beginByKeyboard(page, '8');
  await asleep(page);
}

/** Where a name stands on the map, CSS pixels. */
async function nameAt(page: Page, name: string): Promise<{ x: number; y: number }> {
  const at = await page
    .locator('.ps-w-map-slot svg text', { hasText: name })
    .first()
    .getAttribute('transform');
  const [x, y] =
    /translate\(([-\d.]+) ([-\d.]+)\)/
      .exec(at ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return { x: x ?? Number.NaN, y: y ?? Number.NaN };
}

/** How far apart two names of the map stand: a measure of the zoom. */
async function span(page: Page): Promise<number> {
  const [a, b] = [await nameAt(page, 'Harir'), await nameAt(page, 'Ain al-Asad')];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const mapShot = (page: Page): Promise<Buffer> =>
  page.locator('.ps-w-map').screenshot({ animations: 'disabled' });

/** How many different colours a canvas on the processor shows along its middle: one when it is blank. */
function coloursOf(page: Page): Promise<number> {
  return page.locator('.ps-w-map-slot canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const row = canvas
      .getContext('2d')
      ?.getImageData(0, Math.round(canvas.height / 2), canvas.width, 1).data;
    const seen = new Set<number>();
    if (!row) return 0;
    for (let i = 0; i < row.length; i += 4) {
      seen.add(((row[i] ?? 0) << 16) | ((row[i + 1] ?? 0) << 8) | (row[i + 2] ?? 0));
    }
    return seen.size;
  });
}

test('sleeps when nothing moves', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openWeek(page);
  // What the odds reckon at the start of a week is not the map's.
  await page.waitForTimeout(3000);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const frames = (await framesOf(page)).length;
  const before = await busy();
  await page.waitForTimeout(5000);
  const spent = (await busy()) - before;
  test.info().annotations.push({ type: 'seconds busy of 5', description: spent.toFixed(3) });
  expect(spent).toBeLessThan(0.5);
  expect((await framesOf(page)).length - frames).toBeLessThan(6);
  expect(complaints).toEqual([]);
});

test('is drawn by the processor itself where a graphics card is only imitated', async ({
  page,
}) => {
  await openWeek(page);
  const imitated = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'software';
    return /swiftshader|llvmpipe|software/i.test(String(name));
  });
  test.skip(!imitated, 'this machine has a graphics card');
  expect(await coloursOf(page)).toBeGreaterThan(10);
});

test('zooms by buttons, wheel and keys, moves by drag and keys, and comes home', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWeek(page);
  const home = await span(page);
  const harir = await nameAt(page, 'Harir');

  await page.getByRole('button', { name: 'Closer' }).click();
  await expect.poll(() => span(page)).toBeGreaterThan(home * 1.35);
  await page.getByRole('button', { name: 'Farther' }).click();
  await expect.poll(() => nameAt(page, 'Harir')).toEqual(harir);

  const box = await page.locator('.ps-w-map').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  const [x, y] = [box.x + box.width * 0.55, box.y + box.height * 0.45];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => span(page)).toBeGreaterThan(home * 1.15);
  await page.waitForTimeout(400);

  const before = await nameAt(page, 'Ain al-Asad');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y - 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await nameAt(page, 'Ain al-Asad')).x).toBeLessThan(before.x - 20);
  // However far it is dragged, the paper never leaves the window.
  await page.mouse.down();
  await page.mouse.move(x - 900, y - 900, { steps: 6 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  expect(await coloursOf(page)).toBeGreaterThan(10);

  const keys = page.getByRole('button', { name: /^Map\. Arrow keys/ });
  await keys.focus();
  await page.keyboard.press('0');
  await expect.poll(() => nameAt(page, 'Harir')).toEqual(harir);
  await page.keyboard.press('+');
  await expect.poll(() => span(page)).toBeGreaterThan(home * 1.35);
  const still = await nameAt(page, 'Harir');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await nameAt(page, 'Harir')).x).toBeLessThan(still.x - 20);
  await page.keyboard.press('Home');
  await expect.poll(() => nameAt(page, 'Harir')).toEqual(harir);
});

test('goes from place to place by arrow keys and says which is selected', async ({ page }) => {
  await openWeek(page);
  await page.getByRole('button', { name: /^Map\. Arrow keys/ }).focus();
  const said = page.locator('.ps-w-map [role=status]');
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText(/selected\./);
  const first = await said.textContent();
  await page.keyboard.press('ArrowUp');
  await expect(said).not.toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'List of places' })).toBeVisible();
  await expect(page.locator('.ps-w-places button[aria-pressed=true]')).toHaveCount(1);
});

test('zooms under two fingers, and on a phone keeps its modes behind a button', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await listen(page);
  await page.goto('./');
  await page
    .getByRole('button', { name: /Begin week 1/ })
    .first()
    .tap();
  await page.locator('.ps-w-tab-orders').tap();
  await asleep(page);
  const home = await span(page);
  const client = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove', apart: number): Promise<void> => {
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { x: 180 - apart, y: 210, id: 0 },
        { x: 180 + apart, y: 210, id: 1 },
      ],
    });
  };
  await touch('touchStart', 30);
  for (const apart of [36, 42, 48, 54, 60]) {
    await touch('touchMove', apart);
    await page.waitForTimeout(40);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => span(page)).toBeGreaterThan(home * 1.4);
  await page.getByRole('button', { name: 'Choose what the map shows' }).tap();
  await page.getByRole('radio', { name: 'Presence' }).tap();
  await expect(page.getByRole('radio', { name: 'Presence' })).toBeChecked();
  await context.close();
});

test('keeps its picture through a change of size, density and theme while asleep', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openWeek(page);
  const size = (): Promise<readonly [number, number]> =>
    page
      .locator('.ps-w-map-slot canvas')
      .evaluate((canvas) =>
        canvas instanceof HTMLCanvasElement
          ? ([canvas.width, canvas.clientWidth] as const)
          : ([0, 0] as const),
      );
  const [width] = await size();
  await page.setViewportSize({ width: 1600, height: 1000 });
  await expect.poll(async () => (await size())[0]).toBeGreaterThan(width);
  await asleep(page);
  expect(await coloursOf(page)).toBeGreaterThan(10);

  const client = await page.context().newCDPSession(page);
  for (const [density, most, width] of [
    [2, 2, 1590],
    [3, 2, 1580],
    [1, 1, 1570],
  ] as const) {
    await client.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 1000,
      deviceScaleFactor: density,
      mobile: false,
    });
    await expect
      .poll(async () => {
        const [drawn, shown] = await size();
        return drawn / shown;
      })
      .toBeCloseTo(most, 1);
    await asleep(page);
    expect(await coloursOf(page)).toBeGreaterThan(10);
  }

  const light = await mapShot(page);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'night';
  });
  await expect.poll(async () => (await mapShot(page)).equals(light)).toBe(false);
  await asleep(page);
  expect(await coloursOf(page)).toBeGreaterThan(10);
});

test('comes back from a lost graphics context while asleep', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The imitation passes for a card, so that the map is drawn with WebGL.
  await page.addInitScript(() => {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const asked = Reflect.get(prototype, 'getParameter') as (name: number) => unknown;
      Reflect.set(prototype, 'getParameter', function answer(this: unknown, name: number): unknown {
        return name === 0x9246 ? 'A card' : asked.call(this, name);
      });
    }
  });
  await openWeek(page);
  const before = await mapShot(page);
  const canvas = page.locator('.ps-w-map-slot canvas');
  await canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const gl = element.getContext('webgl') ?? element.getContext('webgl2');
    const switchOff = gl?.getExtension('WEBGL_lose_context');
    if (!switchOff) throw new Error('the map is not drawn with WebGL');
    switchOff.loseContext();
    setTimeout(() => switchOff.restoreContext(), 500);
  });
  await page.waitForTimeout(1500);
  await asleep(page);
  expect((await mapShot(page)).equals(before)).toBe(true);
});

/** Frames a second while something moves, by the median gap: what else the machine does now and then is not the page's. */
function rateOf(frames: readonly number[]): number {
  const gaps = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
  const moving = gaps.filter((gap) => gap > 0 && gap < 250).toSorted((a, b) => a - b);
  return 1000 / (moving[Math.floor(moving.length / 2)] ?? Infinity);
}

const forgetFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { ear: Ear }).ear.frames.length = 0;
  });

/** What the machine gives a movement that costs nothing: one small box that turns for a second and a half. */
async function bareRate(page: Page): Promise<number> {
  await forgetFrames(page);
  await page.evaluate(async () => {
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed;inset:0 auto auto 0;width:4px;height:4px;background:red';
    document.body.append(box);
    const end = performance.now() + 1500;
    await new Promise<void>((done) => {
      const turn = (time: number): void => {
        box.style.transform = `rotate(${time}deg)`;
        if (time < end) requestAnimationFrame(turn);
        else done();
      };
      requestAnimationFrame(turn);
    });
    box.remove();
  });
  return rateOf(await framesOf(page));
}

test('draws the week event by event at thirty frames a second', async ({ page }) => {
  await openWeek(page);
  await seal(page);
  await asleep(page);
  const bare = await bareRate(page);
  await forgetFrames(page);
  for (let turn = 0; turn < 12; turn++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(700);
  }
  // Between two movements the map sleeps.
  const frames = await framesOf(page);
  const rate = rateOf(frames);
  test.info().annotations.push({
    type: 'frames a second',
    description: `${rate.toFixed(1)} of ${bare.toFixed(1)} bare, ${frames.length} frames`,
  });
  expect(frames.length).toBeGreaterThan(12);
  // A machine that is busy with other things gives nothing thirty frames: half of what it gives is then asked.
  expect(rate).toBeGreaterThanOrEqual(Math.min(30, bare / 2));
});
