// What a camera would read of a QR code on the screen, by a decoder that is not the game's own.
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';

/** The text in a drawing; undefined when nothing can be read. */
export async function decoded(page: Page, drawing: Locator): Promise<string | undefined> {
  const png = (await drawing.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { data: Array.from(pixels), width: image.width, height: image.height };
  }, png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
