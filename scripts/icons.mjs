// @ts-check
// Draws the game's icons anew: the sword of paper, wood and metal before the round city, as public/icons/icon.svg and as the pictures that launchers ask for. Run it after a change of the drawing: node scripts/icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { findBrowser } from './find-browser.mjs';
import { ROOT } from './support.mjs';

/** The colours of the day desk, from src/ui/style/tokens.css. */
const MAT = '#35525a';
const PAPER = '#f8f7f3';
const PAPER_SHADE = '#dcdad2';
const CREASE = '#b9b6aa';
const WOOD = '#b88a58';
const WOOD_SHADE = '#8a6136';
const METAL = '#b9c4c8';
const METAL_SHADE = '#7d8c92';
const HILT = '#6b4a2e';
const HILT_DARK = '#3b3027';
const CITY = '#2c5b3b';

/** How much of the square the drawing fills: launchers cut a circle of four fifths out of a maskable icon. */
const PLAIN = { scale: 1, radius: 56 };
const MASKABLE = { scale: 0.78, radius: 0 };
const TOUCH = { scale: 0.92, radius: 0 };

const PICTURES = [
  { file: 'icon-192.png', size: 192, shape: PLAIN },
  { file: 'icon-512.png', size: 512, shape: PLAIN },
  { file: 'icon-maskable-512.png', size: 512, shape: MASKABLE },
  // Phones that ask for this one cut the corners themselves.
  { file: 'apple-touch-icon.png', size: 180, shape: TOUCH },
];

/**
 * The icon, 512 units square.
 * @param {{ scale: number, radius: number }} shape radius: of the corners
 */
function icon({ scale, radius }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<rect width="512" height="512" rx="${radius}" fill="${MAT}"/>
<g transform="translate(256 256) scale(${scale}) translate(-256 -256)">
${city()}
<g transform="rotate(-45 256 256) translate(4 0)">${sword()}</g>
</g>
</svg>
`;
}

/** The round city: a wall with four gates, and the palace in the middle behind the sword. */
function city() {
  return `<circle cx="256" cy="256" r="190" fill="${PAPER}"/>
<circle cx="256" cy="256" r="146" fill="none" stroke="${CITY}" stroke-width="52"/>
<path d="M132 132l60 60M380 132l-60 60M132 380l60-60M380 380l-60-60" stroke="${PAPER}" stroke-width="34"/>`;
}

/** The sword, hilt to the left: paper, then wood, then metal, a light facet over a dark one. */
function sword() {
  const [top, mid, bottom] = [226, 256, 286];
  const [start, wood, metal, shoulder, point] = [122, 234, 340, 410, 500];
  const fold = (/** @type {number} */ x) => `M${x} ${top}l14 30l-14 30`;
  return `<path d="M${start - 14} ${top - 12}H${shoulder + 8}L${point + 18} ${mid}L${shoulder + 8} ${bottom + 12}H${start - 14}Z" fill="${MAT}"/>
<path d="M${metal} ${top}H${shoulder}L${point} ${mid}H${metal}Z" fill="${METAL}"/>
<path d="M${metal} ${bottom}H${shoulder}L${point} ${mid}H${metal}Z" fill="${METAL_SHADE}"/>
<path d="M${wood - 10} ${top}H${metal}V${mid}H${wood - 10}Z" fill="${WOOD}"/>
<path d="M${wood - 10} ${bottom}H${metal}V${mid}H${wood - 10}Z" fill="${WOOD_SHADE}"/>
<path d="M${start} ${top}H${wood}l8 10l-8 10l8 10H${start}Z" fill="${PAPER}"/>
<path d="M${start} ${bottom}H${wood}l8-10l-8-10l8-10H${start}Z" fill="${PAPER_SHADE}"/>
<path d="${fold(start + 36)}${fold(start + 74)}" fill="none" stroke="${CREASE}" stroke-width="5"/>
<path d="M34 238H${start - 20}V274H34Z" fill="${HILT}"/>
<path d="M52 238l12 36M76 238l12 36" stroke="${HILT_DARK}" stroke-width="7"/>
<circle cx="28" cy="256" r="24" fill="${HILT_DARK}"/>
<rect x="${start - 26}" y="188" width="28" height="136" rx="6" fill="${HILT_DARK}"/>`;
}

const folder = join(ROOT, 'public', 'icons');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), icon(PLAIN));
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found to draw the pictures with');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const { file, size, shape } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${icon(shape)}`);
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
