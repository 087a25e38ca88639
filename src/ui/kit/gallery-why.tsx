// The kit page: the why card and the items of The Week.
import { NewsItem } from './news-item.tsx';
import { RungBar } from './rung-bar.tsx';
import { Waterfall } from './waterfall.tsx';
import type { TermCitation, WaterfallRow } from './waterfall.tsx';
import { nothing } from './gallery-examples.ts';

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

export function Why() {
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

export function Week() {
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
