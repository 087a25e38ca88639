// The kit on one page: every component in every state. A development page; its words are examples, not the game's.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../style/gallery.css';
import { Button, IconButton } from './button.tsx';
import { Capital, Cost } from './capital.tsx';
import { Chip } from './chip.tsx';
import { Citation } from './citation.tsx';
import { Delta, Swatch } from './delta.tsx';
import type { DeltaOdds } from './delta.tsx';
import type { DeltaWeek } from './delta-shape.ts';
import { Dialog } from './dialog.tsx';
import { AdviserKey, EffectBar } from './effect-bar.tsx';
import type { EffectBarProps } from './effect-bar.tsx';
import { FactionCard, PostureLabel } from './faction-card.tsx';
import type { FactionCardProps, Posture } from './faction-card.tsx';
import { Glyph, SeatGlyph } from './glyph.tsx';
import type { GlyphName, SeatName } from './glyph.tsx';
import { Icon, iconNames } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Meter5 } from './meter5.tsx';
import { NewsItem } from './news-item.tsx';
import { Notice } from './notice.tsx';
import { EmptySlot, OrderCard, OrderRow } from './order-card.tsx';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel.tsx';
import { PatternDefs } from './patterns.tsx';
import { Rift } from './rift.tsx';
import { RungBar } from './rung-bar.tsx';
import { SealButton } from './seal-button.tsx';
import { Segmented } from './segmented.tsx';
import { Stamp } from './stamp.tsx';
import { Sword } from './sword.tsx';
import { ThreatRing } from './threat-ring.tsx';
import { Token } from './token.tsx';
import { Waterfall } from './waterfall.tsx';
import type { TermCitation, WaterfallRow } from './waterfall.tsx';
import { Ziggurat } from './ziggurat.tsx';

/** Every component of the kit in every state. */
export function Gallery() {
  return (
    <main class="ps-gallery">
      <h1 class="ps-visually-hidden">The kit</h1>
      <PatternDefs />
      <Sheet span={7} title="Day desk">
        <Palette theme="day" />
      </Sheet>
      <Sheet span={5} title="Three voices, two scripts">
        <Voices />
      </Sheet>
      <Sheet span={7} title="Night desk">
        <Palette theme="night" />
      </Sheet>
      <Sheet span={5} title="Materials carry meaning">
        <Materials />
      </Sheet>
      <Sheet span={6} title="The state’s sword, at 12, 31, 52 and 88">
        <div class="ps-gallery-pair">
          {[12, 31, 52, 88].map((value) => (
            <Sword
              key={value}
              value={value}
              words={swordWords(value)}
              zones={zones}
              width={306}
              height={40}
            />
          ))}
        </div>
      </Sheet>
      <Sheet span={6} title="Delta and ziggurat">
        <DeltaAndZiggurat />
      </Sheet>
      <Sheet span={4} title="Seats, from each city’s plan or peak">
        <Seats />
      </Sheet>
      <Sheet span={8} title="Faction tokens and postures">
        <Tokens />
      </Sheet>
      <Sheet span={7} material="manila" title="Order card states">
        <OrderStates />
      </Sheet>
      <Sheet span={5} title="Provenance, buttons, effects">
        <Provenance />
      </Sheet>
      <Sheet title="Action glyphs">
        <Actions />
      </Sheet>
      <Sheet span={7} material="vellum" title="Why did they do it?">
        <Why />
      </Sheet>
      <Sheet span={5} material="newsprint" title="The Week" serrated>
        <Week />
      </Sheet>
      <Strip />
      <Sheet span={7} material="manila" title="Orders desk">
        <Desk />
      </Sheet>
      <Sheet span={5} title="Controls and notices">
        <Controls />
      </Sheet>
      <Sheet span={8} title="Sword, further states">
        <Swords />
      </Sheet>
      <Sheet span={4} title="Meters, rings, capital">
        <Meters />
      </Sheet>
      <Sheet title="Delta and ziggurat, further states">
        <Further />
      </Sheet>
      <Sheet span={7} title="Interface icons">
        <div class="ps-gallery-row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size={20} />
          ))}
        </div>
      </Sheet>
      <Sheet span={5} material="paper" title="Factions on a phone">
        <PhoneFactions />
      </Sheet>
    </main>
  );
}

function Sheet(props: {
  span?: number;
  title: string;
  material?: PanelProps['material'];
  serrated?: boolean;
  children: ComponentChildren;
}) {
  const { span = 12, title, material = 'card-stock', serrated = false, children } = props;
  return (
    <Panel material={material} title={title} serrated={serrated} class={`ps-span-${span}`}>
      {children}
    </Panel>
  );
}

const palette =
  'mat sea nb iq paper news manila card vellum ink ink2 ink3 d s e fac bgd was teh d-t s-t e-t rule2 focus'.split(
    ' ',
  );

function Palette({ theme }: { theme: 'day' | 'night' }) {
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

function Voices() {
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

function Materials() {
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

const zones = ['Paper', 'Wood', 'Metal'] as const;

function swordWords(value: number): string {
  return `${value >= 67 ? 'Metal' : value >= 34 ? 'Wood' : 'Paper'}, ${value} of 100`;
}

const attacks = [0, 2, 3, 5, 4, 5, 8, 5, 3, 5, 7, 5];
const weeks: readonly DeltaWeek[] = [22, 30, 38, 46, 44, 55, 62, 58, 52, 60, 66, 64].map(
  (intensity, i) => ({
    intensity,
    attacks: attacks[i] ?? 0,
  }),
);

function odds(
  shares: readonly [number, number, number],
  changes: readonly [number, number, number],
  long = false,
): DeltaOdds {
  const branch = (i: 0 | 1 | 2, name: string) => ({
    share: shares[i],
    shareText: `${shares[i]}%`,
    name,
    change: {
      by: changes[i],
      text: `${Math.abs(changes[i])}`,
      words: `${changes[i] > 0 ? 'up' : 'down'} ${Math.abs(changes[i])} points`,
    },
  });
  return {
    escalation: branch(0, long ? 'Escalation beyond the rules' : 'Beyond the rules'),
    sporadic: branch(1, 'Sporadic strikes'),
    deescalation: branch(2, 'De-escalation'),
  };
}

const summary =
  'Intensity rose over twelve weeks to 64 of 100 with five attacks last week. Sporadic strikes are most likely in four weeks.';
const towerSummary =
  'Factions reached rung 3 of 5 and believe the ceiling to be above rung 4. Strikes reached rung 4 of 5, above the rung 3 that Washington believes to be the ceiling.';

function DeltaAndZiggurat() {
  return (
    <>
      <div class="ps-gallery-row" style={{ flexWrap: 'nowrap', gap: '26px' }}>
        <Delta
          weeks={weeks}
          summary={summary}
          odds={odds([21, 58, 21], [4, -2, -2])}
          width={172}
          height={80}
          nowAt={0.63}
        />
        <div style={{ flex: '1 1 0' }}>
          <Ziggurat
            factions={{ rung: 3, believed: 4, label: 'Factions 3/5' }}
            strikes={{ rung: 4, believed: 3, label: 'Strikes 4/5' }}
            summary={towerSummary}
            width={270}
            height={64}
          />
        </div>
      </div>
      <p class="ps-gallery-label" style={{ marginBlockStart: '8px' }}>
        Thickness of the stem: attacks per week. Height: intensity. Branch width: chance. Steps:
        worst rung each side reached. Dashes: what each side believes the ceiling to be.
      </p>
    </>
  );
}

const seats: readonly (readonly [SeatName, string, string])[] = [
  ['baghdad', 'Baghdad', 'the Round City'],
  ['washington', 'Washington', 'the ten-mile square'],
  ['tehran', 'Tehran', 'Damavand'],
];

function Seats() {
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

const factions: readonly (readonly [string, string, Posture, string])[] = [
  ['KH', 'Kataib Hezbollah', 'preparing', 'Preparing'],
  ['HN', 'Harakat al-Nujaba', 'attacking', 'Attacking'],
  ['KSS', 'Kataib Sayyid al-Shuhada', 'attacking', 'Attacking'],
  ['AAH', 'Asaib Ahl al-Haq', 'holding', 'Holding fire'],
  ['BDR', 'Badr Organisation', 'lobbying', 'Lobbying'],
  ['KJI', 'Kataib Jund al-Imam', 'holding', 'Holding fire'],
  ['SK', 'Saraya al-Khorasani', 'holding', 'Holding fire'],
  ['SJ', 'Saraya al-Jihad', 'unknown', 'No sighting, 2 weeks'],
  ['AA', 'Ansarallah al-Awfiya', 'preparing', 'Preparing'],
];

function Tokens() {
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

const cost = { amount: 2, label: 'costs 2' };
function nothing(): void {
  // The gallery's controls lead nowhere.
}

function OrderStates() {
  const title = 'Arrest a launch cell';
  return (
    <div class="ps-gallery-cards">
      <div>
        <OrderCard state="rest" title={title} detail="At rest" cost={cost} onPress={nothing} />
      </div>
      <div data-preview="hover">
        <OrderCard
          state="rest"
          title={title}
          detail="Hover, lifts 2 px"
          cost={cost}
          onPress={nothing}
        />
      </div>
      <div data-preview="focus">
        <OrderCard
          state="rest"
          title={title}
          detail="Keyboard focus"
          cost={cost}
          onPress={nothing}
        />
      </div>
      <div>
        <OrderCard
          state="chosen"
          number="1"
          title={title}
          detail="Chosen"
          cost={cost}
          onPress={nothing}
        />
      </div>
      <div>
        <OrderCard state="out-of-reach" title={title} reason="Needs 2 more capital" cost={cost} />
      </div>
    </div>
  );
}

const agree: EffectBarProps = {
  name: 'Advisers agree',
  valueText: '\u22120.8',
  range: [-0.7, 0.05],
  reach: 1,
  advisers: [
    { shape: 'disc', value: -0.5 },
    { shape: 'square', value: -0.33 },
    { shape: 'triangle', value: -0.18 },
  ],
  summary: 'Attacks: minus 0.7 to plus 0.05. The advisers expect about the same.',
};
const split: EffectBarProps = {
  name: 'Advisers split',
  valueText: '0.0',
  range: [-0.7, 0.75],
  reach: 1,
  advisers: [
    { shape: 'disc', value: -0.55 },
    { shape: 'square', value: 0.05 },
    { shape: 'triangle', value: 0.6 },
  ],
  summary: 'Attacks: minus 0.7 to plus 0.75. Security expects fewer, the PMF liaison more.',
};

function Provenance() {
  return (
    <>
      <div class="ps-gallery-row">
        <Stamp kind="record" label="On record" />
        <Stamp kind="run" label="This run" />
        <Stamp kind="estimate" label="Estimate" />
        <Citation text="aawsat-2024-01.13" onOpen={nothing} />
        <Citation text="source missing" missing />
      </div>
      <div class="ps-gallery-row">
        <Button kind="primary" icon="seal-check-fill">
          Seal two orders
        </Button>
        <Button>Branch here</Button>
        <Button kind="quiet">Quiet</Button>
        <Button disabledReason="The week is sealed">Disabled</Button>
      </div>
      <div class="ps-gallery-row">
        <div class="ps-gallery-effect">
          <EffectBar {...agree} />
        </div>
        <div class="ps-gallery-effect">
          <EffectBar {...split} />
        </div>
        <div>
          <p class="ps-gallery-label">Capital, 3 left of 7</p>
          <Capital left={3} committed={4} spent={0} label="3 of 7 capital left, 4 committed" />
        </div>
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

function Actions() {
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

function cites(...marks: readonly string[]): readonly TermCitation[] {
  return marks.map((mark) => ({ mark, label: `Source ${mark}`, onOpen: nothing }));
}

const terms: readonly WaterfallRow[] = [
  {
    label: 'US presence, Gaza, no dated timetable',
    value: 504,
    kind: 'push',
    citations: cites('1', '2'),
  },
  { label: 'Grievance: its commander killed', value: 447, kind: 'push', citations: cites('3') },
  { label: 'Fear of abandonment', value: 197, kind: 'push', citations: cites('4') },
  { label: 'Others fire; a rival earns credit', value: 151, kind: 'push', citations: cites('5') },
  {
    label: 'Tehran’s restraint: not known to you',
    value: -420,
    kind: 'hold',
    citations: cites('6'),
    unknown: { low: -660, high: -180 },
  },
  { label: 'Fear of US fire', value: -302, kind: 'hold', citations: cites('7') },
  {
    label: 'Stake, the sword, plain caution',
    value: -237,
    kind: 'hold',
    citations: cites('8', 'A'),
  },
  { label: 'Truce in force', value: -121, kind: 'hold', citations: cites('9') },
  {
    label: 'The ceiling: bears on High-end only',
    value: 0,
    kind: 'neutral',
    citations: cites('10'),
  },
  {
    label: 'Hold-fire bonus: bears on Hold only',
    value: 0,
    kind: 'neutral',
    citations: cites('B'),
  },
  { label: 'Luck of the draw', value: 208, kind: 'luck', citations: cites('C') },
];

function Why() {
  return (
    <div class="ps-gallery-stack" style={{ maxInlineSize: '432px' }}>
      <RungBar
        title="Its five rungs, exact chances"
        note="at your estimates, before the draw"
        chosenWord="chosen"
        rungs={[
          { name: 'Hold fire', percent: 1.6, text: '1.6%' },
          { name: 'Harass', percent: 30.3, text: '30.3%' },
          { name: 'Fire', percent: 64.4, text: '64.4%', chosen: true },
          { name: 'Salvo', percent: 3.7, text: '3.7%' },
          { name: 'High-end', percent: 0, text: '0%' },
        ]}
      />
      <div
        class="ps-card-stock ps-flat"
        style={{ padding: '10px 12px', border: '1px solid var(--vellum-l)' }}
      >
        <Waterfall
          rows={terms}
          heading="Fire against Harass, in points"
          sumLabel="Fire led Harass by"
          sumNote="at your estimate of the unknown; +1.9 to +6.7"
          unit="points"
          unknownText={{ text: '?', words: 'not known to you' }}
          plotHeading="Running sum"
          valueHeading="Points"
        />
      </div>
    </div>
  );
}

function Week() {
  return (
    <div>
      <NewsItem
        form="lead"
        headline="Strike in central Baghdad kills a Nujaba commander"
        text="A missile hit a Nujaba headquarters in the capital on Thursday. Washington says it acted in self-defence; your office calls it a breach of sovereignty."
        stamp={{ kind: 'run', label: 'This run' }}
        links={[{ text: 'Why did Washington do it?', onOpen: nothing }]}
      />
      <NewsItem
        mark={{ kind: 'glyph', name: 'drone' }}
        headline="One-way drone at Harir shot down; no one hurt"
        stamp={{ kind: 'run', label: 'This run' }}
        links={[{ text: 'Why did they do it?', onOpen: nothing }]}
        unread="Unread"
      />
      <NewsItem
        mark={{ kind: 'glyph', name: 'rockets' }}
        headline="Four rockets at Ain al-Asad, two intercepted"
        stamp={{ kind: 'run', label: 'This run' }}
        claim="Claimed by a façade"
        links={[{ text: 'Claimed under one brand', onOpen: nothing }]}
      />
      <NewsItem
        mark={{ kind: 'icon', name: 'archive-fill' }}
        headline="The Gaza war enters its hundredth day"
        stamp={{ kind: 'record', label: 'On record' }}
        links={[{ text: 'aawsat-2024-01.01', onOpen: nothing }]}
        correction="Corrected in week 14: the day was counted from 7 October."
      />
      <NewsItem
        mark={{ kind: 'glyph', name: 'hold' }}
        headline="Kataib Hezbollah did not fire this week"
        stamp={{ kind: 'run', label: 'This run' }}
        links={[{ text: 'Why not?', onOpen: nothing }]}
      />
    </div>
  );
}

function factionProps(i: number): FactionCardProps {
  const [monogram, name, kind, words] = factions[i] ?? ['?', '', 'unknown', ''];
  const heeds = 30 + ((i * 17) % 50);
  return {
    monogram,
    name,
    posture: { kind, words },
    meters: [
      {
        name: 'Heeds Tehran',
        reading:
          kind === 'unknown'
            ? { kind: 'unknown' }
            : { kind: 'range', low: heeds, high: heeds + 25 },
        label: 'Heeds Tehran: your estimate',
        definition: 'The weight it gives to Tehran’s guidance.',
      },
      {
        name: 'Fears a sell-out',
        reading: { kind: 'range', low: 20 + ((i * 23) % 40), high: 55 + ((i * 11) % 30) },
        label: 'Fears a sell-out: your estimate',
        definition: 'Its worry that its patrons will trade it away in a deal.',
      },
    ],
    lean: {
      term: 'leaning:',
      rung: 'harass',
      up: 'up if talks stall',
      down: 'down if a dated text',
    },
  };
}

function Strip() {
  const [selected, select] = useState('HN');
  return (
    <section class="ps-gallery-strip" aria-label="Faction cards">
      <Rift
        from={1 / 16}
        to={7 / 16}
        reason="Rift over rank and credit"
        between="Kataib Hezbollah and Asaib Ahl al-Haq"
      />
      <Rift
        from={9 / 16}
        to={15 / 16}
        reason="Rift over restraint"
        between="Badr Organisation and Saraya al-Jihad"
      />
      {factions.slice(0, 8).map(([monogram], i) => (
        <FactionCard
          key={monogram}
          {...factionProps(i)}
          {...(monogram === 'SK'
            ? { posture: { kind: 'unknown', words: 'Not in this crisis' } as const }
            : {})}
          level={4}
          selected={monogram === selected}
          dimmed={monogram === 'SK'}
          onSelect={monogram === 'SK' ? undefined : () => select(monogram)}
        />
      ))}
    </section>
  );
}

function PhoneFactions() {
  return (
    <div>
      {[1, 0, 7].map((i) => {
        const { lean: _, ...rest } = factionProps(i);
        return (
          <FactionCard
            key={i}
            {...rest}
            form="row"
            selected={i === 1}
            rift={i === 0 ? 'rift with AAH' : undefined}
            onSelect={nothing}
          />
        );
      })}
    </div>
  );
}

function Desk() {
  const effects = [
    { ...agree, name: 'Attacks', valueText: '\u22120.8' },
    { ...agree, name: 'Sword', valueText: '+2', range: [-0.1, 0.5] as const },
    { ...split, name: 'US trust', valueText: '+4' },
  ];
  return (
    <div class="ps-gallery-two">
      <div class="ps-gallery-stack">
        <AdviserKey
          advisers={[
            { shape: 'disc', name: 'Security' },
            { shape: 'square', name: 'Foreign' },
            { shape: 'triangle', name: 'PMF liaison' },
          ]}
          rangeLabel="80% range"
        />
        <OrderCard
          state="chosen"
          number="1"
          title="Press Washington for a dated timetable"
          cost={cost}
          effects={effects}
          note="Advisers split: the PMF liaison expects reprisals."
          onPress={nothing}
          onRemove={nothing}
          removeLabel="Remove Press Washington for a dated timetable"
        />
        <EmptySlot number="2" text="Choose a second order" target onPress={nothing} />
        <EmptySlot number="3" text="Choose a third order, or keep capital" />
        <div>
          <OrderRow
            title="Talk to faction leaderships directly"
            mark={{ kind: 'icon', name: 'chats-fill' }}
            cost={{ amount: 1, label: 'costs 1' }}
            onPress={nothing}
          />
          <OrderRow
            title="Broker a truce"
            detail="bases, convoys, missions"
            mark={{ kind: 'icon', name: 'handshake-fill' }}
            cost={{ amount: 3, label: 'costs 3' }}
            onPress={nothing}
          />
          <OrderRow
            title="Guard the missions"
            reason="Already in force until week 14"
            mark={{ kind: 'icon', name: 'shield-check-fill' }}
            cost={cost}
            onPress={nothing}
          />
        </div>
      </div>
      <div class="ps-gallery-stack">
        <OrderCard
          state="blocked"
          title="Dismiss brigade commanders"
          cost={cost}
          reason="The Framework holds two more seats than you"
        />
        <OrderCard
          state="sealed"
          number="1"
          title="Guard the missions"
          cost={cost}
          stamp="Sealed"
        />
        <OrderCard
          state="done"
          number="2"
          title="Arrest a launch cell"
          cost={cost}
          stamp="Carried out"
        />
        <OrderCard
          state="failed"
          number="3"
          title="Hand over suspects"
          cost={cost}
          reason="A crowd freed two of three"
          stamp="Failed"
        />
        <SealButton state="ready" label="Seal two orders" onPress={nothing} />
        <SealButton
          state="confirm"
          label="Seal no orders"
          note="Press once more: the week passes without an order."
          onPress={nothing}
        />
        <SealButton
          state="sealed"
          label="Reopen"
          note="Sealed. Washington is still writing."
          onPress={nothing}
        />
        <SealButton
          state="waiting"
          label="Waiting for Tehran"
          note="Your orders are sealed."
          onPress={nothing}
        />
      </div>
    </div>
  );
}

function Controls() {
  const [mode, setMode] = useState('threat');
  const [open, setOpen] = useState(false);
  return (
    <div class="ps-gallery-stack">
      <Segmented
        legend="Map mode"
        name="gallery-mode"
        value={mode}
        onChange={setMode}
        options={[
          { value: 'threat', label: 'Threat' },
          { value: 'presence', label: 'Presence' },
          { value: 'routes', label: 'Routes' },
          { value: 'last-week', label: 'Last week', disabledReason: 'This is the first week' },
        ]}
      />
      <div class="ps-gallery-row">
        <IconButton icon="plus" label="Zoom in" kind="plain" />
        <IconButton icon="list-bullets" label="List of places" />
        <IconButton icon="speaker-high" label="Sound" pressed kind="plain" />
        <Button size="small" icon="git-branch">
          Branch from week 15
        </Button>
        <Button onPress={() => setOpen(true)} expanded={open}>
          Open a dialog
        </Button>
      </div>
      <Button
        kind="primary"
        size="large"
        iconAfter="arrow-right"
        disabledReason="Two seats have not sealed"
        showReason
      >
        Brief for week 14
      </Button>
      <div class="ps-gallery-row">
        <Chip text="Sword +3" />
        <Chip text="Fire, rung 3 of 5" mark={{ kind: 'glyph', name: 'drone' }} />
        <Chip text="Asks for you" solid />
        <Swatch trajectory="escalation" />
        <Swatch trajectory="sporadic" />
        <Swatch trajectory="deescalation" />
      </div>
      <Notice kind="done" text="Two orders sealed." />
      <Notice
        kind="information"
        title="The sword is wood"
        text="Orders that work by the sword reach further."
        onDismiss={nothing}
        dismissLabel="Dismiss"
      />
      <Notice
        kind="error"
        title="The run was not saved"
        text="The browser’s storage is full. Save the run as a file."
        onDismiss={nothing}
        dismissLabel="Dismiss"
      />
      <Dialog
        open={open}
        title="Seal no orders?"
        id="gallery-dialog"
        closeLabel="Close"
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button onPress={() => setOpen(false)}>Go back</Button>
            <Button kind="primary" icon="seal-check-fill" onPress={() => setOpen(false)}>
              Seal no orders
            </Button>
          </>
        }
      >
        <p>The week passes without an order of yours. Your capital keeps.</p>
      </Dialog>
    </div>
  );
}

function Swords() {
  return (
    <div class="ps-gallery-stack">
      <Sword value={100} words="Paper, wood and metal" full width={860} height={58} />
      <div class="ps-gallery-pair">
        <Sword
          value={31}
          words="Paper, 31 of 100"
          title="The state’s sword"
          zones={zones}
          forecast={[28, 34, 41]}
          forecastWords="If sealed now, 28 to 41"
          width={328}
          height={44}
        />
        <div class="ps-gallery-stack">
          {[0, 34, 67, 100].map((value) => (
            <div key={value} class="ps-gallery-inline">
              <Sword value={value} words={swordWords(value)} width={124} height={12} />{' '}
              {swordWords(value)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Meters() {
  return (
    <div class="ps-gallery-stack">
      <div class="ps-gallery-row">
        <Meter5 reading={{ kind: 'value', value: 60 }} label="3 of 5" width={46} />
        <Meter5
          reading={{ kind: 'range', low: 35, high: 80 }}
          label="2 to 4 of 5, your estimate"
          width={46}
        />
        <Meter5 reading={{ kind: 'unknown' }} label="not known to you" width={46} />
        <span class="ps-gallery-label">value, estimate, unknown</span>
      </div>
      <div class="ps-gallery-row">
        {[4, 12, 34, 78, 100].map((percent, i) => (
          <span key={percent} class="ps-gallery-inline">
            <ThreatRing
              percent={percent}
              centre={i === 1 ? 'handed-over' : i === 4 ? 'none' : 'site'}
            />
            {percent}%
          </span>
        ))}
      </div>
      <div class="ps-gallery-row">
        <Capital
          left={3}
          committed={2}
          spent={2}
          label="3 of 7 capital left, 2 committed, 2 spent"
        />
        <Cost amount={3} label="costs 3" />
      </div>
    </div>
  );
}

function Further() {
  return (
    <div class="ps-gallery-three">
      <Delta
        weeks={weeks}
        summary={summary}
        odds={odds([34, 55, 11], [4, -2, -2], true)}
        ghost={{ escalation: 21, sporadic: 58, deescalation: 21 }}
        width={200}
      />
      <Delta
        weeks={weeks.slice(0, 5)}
        summary={summary}
        odds={odds([9, 47, 44], [0, -2, 2])}
        rows="below"
        width={240}
        height={60}
      />
      <Delta
        weeks={weeks}
        summary={summary}
        inForce={{ trajectory: 'sporadic', words: 'Sporadic strikes, third week' }}
        width={200}
        height={60}
      />
      <Ziggurat
        title="Rules-of-engagement ceiling"
        status={{ state: 'holding', words: 'holding' }}
        factions={{ rung: 2, believed: 4, label: 'Factions 2/5' }}
        strikes={{ rung: 0, believed: 3.5, label: 'Strikes 0/5' }}
        summary={towerSummary}
        width={298}
      />
      <Ziggurat
        title="Rules-of-engagement ceiling"
        status={{ state: 'tested', words: 'tested' }}
        factions={{ rung: 4, believed: 4, label: 'Factions 4/5' }}
        strikes={{ rung: 3, believed: 3, label: 'Strikes 3/5' }}
        summary={towerSummary}
        width={298}
      />
      <Ziggurat
        title="Rules-of-engagement ceiling"
        status={{ state: 'broken-by-attack', words: 'broken by an attack' }}
        factions={{ rung: 5, believed: 4, label: 'Factions 5/5' }}
        strikes={{ rung: 5, believed: 2, label: 'Strikes 5/5' }}
        summary={towerSummary}
        width={298}
      />
    </div>
  );
}
