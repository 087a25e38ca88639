// The kit page: colours, faces, materials, seats, tokens, signs.
import { PostureLabel } from './faction-card.tsx';
import { Glyph, SeatGlyph } from './glyph.tsx';
import type { GlyphName, SeatName } from './glyph.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Token } from './token.tsx';
import { factions } from './gallery-examples.ts';

const palette =
  'mat sea nb iq paper news manila card vellum ink ink2 ink3 d s e fac bgd was teh d-t s-t e-t rule2 focus'.split(
    ' ',
  );

export function Palette({ theme }: { theme: 'day' | 'night' }) {
  return (
    <div class="ps-gallery-palette" data-theme={theme}>
      {palette.map((token) => (
        <div
          key={token}
          class="ps-gallery-swatch"
          style={{ background: `var(--${token})` }}
          ref={nameSwatch}
        >
          <span>{token}</span>
          <span class="ps-gallery-value" />
        </div>
      ))}
    </div>
  );
}

/** Prints a swatch's value and picks the ink that reads on it. */
function nameSwatch(element: HTMLElement | null): void {
  if (element === null) return;
  const token = element.firstElementChild?.textContent ?? '';
  const value = getComputedStyle(element).getPropertyValue(`--${token}`).trim();
  const code = /^#([0-9a-f]{6})$/i.exec(value)?.[1];
  if (code === undefined) return;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (i) => (parseInt(code.slice(i, i + 2), 16) / 255) ** 2.2,
  );
  element.toggleAttribute('data-light', 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18);
  const place = element.querySelector('.ps-gallery-value');
  if (place !== null) place.textContent = value.toUpperCase();
}

export function Voices() {
  return (
    <div class="ps-gallery-voices">
      <p style={{ font: '800 33px/1 var(--font-display)' }}>
        Kufam <span lang="ar">سيف من ورق</span>
      </p>
      <p style={{ font: '600 29px/1 var(--font-news)' }}>
        Markazi Text <span lang="ar">الأسبوع في بغداد</span>
      </p>
      <p style={{ font: '600 19px/1.2 var(--font-ui)' }}>
        IBM Plex Sans <span lang="ar">مكتب الأوامر</span> 0123456789
      </p>
      <p style={{ font: '500 17px/1.2 var(--font-data)' }}>
        Plex Sans Condensed, labels and data <span lang="fa">وزیرمتن ۱۲۳۴۵۶</span>
      </p>
    </div>
  );
}

export function Materials() {
  return (
    <div class="ps-gallery-materials">
      <div class="ps-newsprint">
        <b>Newsprint</b>What happened, with its source
      </div>
      <div class="ps-manila">
        <b>Manila</b>What you decide
      </div>
      <div class="ps-vellum">
        <b>Tracing paper</b>What the model estimates
      </div>
      <div class="ps-sheet">
        <b>Cut sheet</b>Where it is
      </div>
    </div>
  );
}

const seats: readonly (readonly [SeatName, string, string])[] = [
  ['baghdad', 'Baghdad', 'the Round City'],
  ['washington', 'Washington', 'the ten-mile square'],
  ['tehran', 'Tehran', 'Damavand'],
];

export function Seats() {
  return (
    <div class="ps-gallery-row">
      {seats.map(([seat, name, plan]) => (
        <div key={seat} class="ps-gallery-sign ps-gallery-seat">
          <SeatGlyph seat={seat} size={46} />
          <b>{name}</b>
          {plan}
        </div>
      ))}
    </div>
  );
}

export function Tokens() {
  return (
    <>
      <div class="ps-gallery-row ps-gallery-spread">
        {factions.map(([monogram, name]) => (
          <div key={monogram} class="ps-gallery-sign ps-gallery-faction">
            <Token monogram={monogram} size={40} />
            {name}
          </div>
        ))}
      </div>
      <div class="ps-gallery-row" style={{ gap: '10px 22px' }}>
        <PostureLabel posture="attacking" words="Attacking" size={18} />
        <PostureLabel posture="preparing" words="Preparing" size={18} />
        <PostureLabel posture="holding" words="Holding fire" size={18} />
        <PostureLabel posture="lobbying" words="Lobbying" size={18} />
        <PostureLabel posture="unknown" words="No sighting" size={18} />
        <span class="ps-gallery-inline">
          <Token monogram="?" state="ghost" size={24} />
          façade, author unknown
        </span>
        <span class="ps-gallery-inline">
          <Icon name="link-break" size={18} />
          rift
        </span>
      </div>
    </>
  );
}

const acts: readonly (readonly [GlyphName, string])[] = [
  ['rockets', 'Rockets'],
  ['drone', 'One-way drone'],
  ['missile', 'Missile'],
  ['strike', 'Air strike'],
  ['ied', 'Roadside bomb'],
  ['hold', 'Holds fire'],
  ['gate', 'Crossing'],
];
const deeds: readonly (readonly [IconName, string])[] = [
  ['mask-happy-fill', 'Façade claim'],
  ['shield-check-fill', 'Arrest'],
  ['coins-fill', 'Money'],
  ['chats-fill', 'Back channel'],
  ['megaphone-fill', 'Statement'],
  ['bank-fill', 'Parliament'],
  ['handshake-fill', 'Talks'],
  ['hand-palm-fill', 'Restraint'],
  ['archive-fill', 'On record'],
  ['git-branch-fill', 'Branch'],
];

export function Actions() {
  return (
    <div class="ps-gallery-row ps-gallery-spread" style={{ gap: '0' }}>
      {acts.map(([name, word]) => (
        <div key={name} class="ps-gallery-sign">
          <Glyph name={name} size={28} />
          {word}
        </div>
      ))}
      {deeds.map(([name, word]) => (
        <div key={name} class="ps-gallery-sign">
          <Icon name={name} size={28} />
          {word}
        </div>
      ))}
    </div>
  );
}
