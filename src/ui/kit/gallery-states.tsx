// The kit page: what the screens add to the kit – slips of a week, the clock, own odds, keys to the map, sources, tabs.
import { useState } from 'preact/hooks';
import type { WeekItem } from '../../app/week-items.ts';
import { DayTrack } from '../resolution/day-track.tsx';
import { RungGrid } from '../end/rung-grid.tsx';
import { BarClock } from '../week/bar-desk.tsx';
import { MapLegend } from '../week/map-legend.tsx';
import { OwnOdds } from '../week/own-odds.tsx';
import type { WeekClock } from '../week/use-clock.ts';
import { Citation } from './citation.tsx';
import { CourseBar } from './course-bar.tsx';
import { nothing } from './gallery-examples.ts';
import { Icon } from './icon.tsx';
import { SealButton } from './seal-button.tsx';
import { TabList, tabPanel } from './tabs.tsx';
import '../style/resolution.css';
import '../style/week.css';
import '../style/outlook.css';
import '../style/brief.css';
import '../style/end.css';
import '../style/method.css';

const headlines = [
  'Tehran asks Nujaba for restraint',
  'Two rockets at Ain al-Asad miss',
  'A convoy is hit south of Baghdad',
  'Kataib Hezbollah did not fire this week',
  'Baghdad posts extra guards at the missions',
];
const items: readonly WeekItem[] = headlines.map((_, at) => ({
  n: at + 1,
  event: null,
  faction: null,
  place: null,
  weekday: [0, 2, 2, 4, 6][at] ?? 0,
}));
const headline = ({ n }: WeekItem): string => headlines[n - 1] ?? '';

/** Slips of a week: face down, the one being told, told. */
export function Slips() {
  const [current, setCurrent] = useState(1);
  return (
    <div class="ps-gallery-stack">
      {[0, 3, 5].map((shown) => (
        <DayTrack
          key={shown}
          day={19737}
          items={items}
          current={Math.min(current, Math.max(0, shown - 1))}
          shown={shown}
          headline={headline}
          onPick={setCurrent}
        />
      ))}
      <p class="ps-gallery-label">All face down; three told, the second on show; all told.</p>
    </div>
  );
}

const clock = (left: number, paused = false): WeekClock => ({
  left,
  paused,
  told: null,
  toggle: nothing,
  extend: nothing,
});

/** The clock running, in its last minute, paused, and up; the seal then. */
export function Clocks() {
  return (
    <div class="ps-gallery-stack">
      <div class="ps-gallery-row">
        {[clock(288), clock(42), clock(151, true), clock(0)].map((one) => (
          <BarClock key={`${one.left}`} clock={one} />
        ))}
        <span class="ps-gallery-label">
          Running, last minute, paused, time up. Untimed: no clock.
        </span>
      </div>
      <SealButton
        state="time-up"
        label="Time is up"
        note="Your draft is sealed as it stands."
        onPress={nothing}
      />
      <SealButton state="empty" label="Seal no orders" onPress={nothing} />
    </div>
  );
}

/** Own odds, nothing tapped, and all three. */
export function Odds() {
  return (
    <div class="ps-gallery-two">
      <OwnOdds picks={{}} onPick={nothing} label="Your odds, none yet" />
      <OwnOdds
        picks={{ escalation: 'unlikely', sporadic: 'likely', 'de-escalation': 'maybe' }}
        onPick={nothing}
        label="Your odds"
      />
    </div>
  );
}

/** Marks of places by the modes of the map. */
export function PlaceMarks() {
  return (
    <div class="ps-gallery-two">
      {(['threat', 'presence', 'routes', 'last-week'] as const).map((mode) => (
        <MapLegend key={mode} mode={mode} />
      ))}
    </div>
  );
}

/** A number, a fact id, one that is open, one that is missing. */
export function Citations() {
  return (
    <div class="ps-gallery-stack">
      <p>
        Attacks on bases were counted from October
        <Citation text="1" form="mark" label="Source 1" onOpen={nothing} />, and the pace is assumed
        <Citation text="A" form="mark" label="Assumption A" onOpen={nothing} />.
      </p>
      <div class="ps-gallery-row">
        <Citation text="usip-2020-11.16" onOpen={nothing} />
        <Citation text="usip-2020-11.16, open" onOpen={nothing} expanded />
        <Citation text="not in the package" missing />
        <span class="ps-gallery-inline">
          <Icon name="book-open-text" size={16} /> On paper a plain number
        </span>
      </div>
      <CourseBar shares={[18, 47, 35]} against={[25, 50, 25]} label="18, 47 and 35 per cent" />
    </div>
  );
}

/** Tabs, the second of three. */
export function GalleryTabs() {
  const [tab, setTab] = useState<'one' | 'two' | 'three'>('two');
  return (
    <div>
      <TabList
        label="Pages"
        group="gallery"
        tabs={[
          { id: 'one', label: 'Calibration' },
          { id: 'two', label: 'Sources' },
          { id: 'three', label: 'Credits and licences' },
        ]}
        current={tab}
        onTab={setTab}
      />
      <div {...tabPanel('gallery', tab)}>
        <p class="ps-gallery-label">The panel of “{tab}”.</p>
      </div>
    </div>
  );
}

/** What each faction did, week by week: past weeks, now, the one that is asked about. */
export function Rungs() {
  return (
    <RungGrid
      rows={[
        { faction: 'kh', rungs: [2, 2, 3, 4, 0, 0, 0, 1] },
        { faction: 'hn', rungs: [1, 2, 2, 3, 3, 1, 0, 2] },
        { faction: 'aah', rungs: [0, 0, 1, 0, 0, 0, 0, 0] },
      ]}
      open={null}
      onAsk={nothing}
    />
  );
}
