// The kit on one page: every component in every state, by day, by night, on a projector, from either side. Not part of the game; its words are examples.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import '../style/gallery.css';
import { Controls } from './gallery-controls.tsx';
import { PhoneFactions, Strip } from './gallery-factions.tsx';
import {
  DeltaAndZiggurat,
  Further,
  Meters,
  Swords,
  swordWords,
  zones,
} from './gallery-instruments.tsx';
import { Desk, OrderStates, Provenance } from './gallery-orders.tsx';
import { Actions, Materials, Palette, Seats, Tokens, Voices } from './gallery-signs.tsx';
import {
  Citations,
  Clocks,
  GalleryTabs,
  Odds,
  PlaceMarks,
  Rungs,
  Slips,
} from './gallery-states.tsx';
import { Week, Why } from './gallery-why.tsx';
import { Icon, iconNames } from './icon.tsx';
import { Panel, type PanelProps } from './panel.tsx';
import { PatternDefs } from './patterns.tsx';
import { Segmented } from './segmented.tsx';
import { Sword } from './sword.tsx';

const THEMES = ['day', 'night', 'projector'] as const;
export type GalleryTheme = (typeof THEMES)[number];

export interface GalleryProps {
  readonly theme: GalleryTheme;
  /** Right to left, with the same words: what does not mirror shows at once. */
  readonly rtl: boolean;
}

/** Every component of the kit in every state. */
export function Gallery(first: GalleryProps) {
  const [theme, setTheme] = useState<GalleryTheme>(first.theme);
  const [rtl, setRtl] = useState(first.rtl);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  }, [theme, rtl]);
  return (
    <main class="ps-gallery" key={theme}>
      <h1 class="ps-visually-hidden">The kit</h1>
      <PatternDefs />
      <div class="ps-gallery-bar">
        <Segmented
          legend="Light"
          name="gallery-theme"
          value={theme}
          onChange={setTheme}
          options={THEMES.map((value) => ({ value, label: value }))}
        />
        <Segmented
          legend="Direction"
          name="gallery-direction"
          value={rtl ? 'rtl' : 'ltr'}
          onChange={(value) => setRtl(value === 'rtl')}
          options={[
            { value: 'ltr', label: 'left to right' },
            { value: 'rtl', label: 'right to left' },
          ]}
        />
      </div>
      <Foundations />
      <Parts />
    </main>
  );
}

/** As on the picture of the kit. */
function Foundations() {
  return (
    <>
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
    </>
  );
}

function Parts() {
  return (
    <>
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
      <Sheet span={7} title="Slips of a week">
        <Slips />
      </Sheet>
      <Sheet span={5} title="Clock and seal">
        <Clocks />
      </Sheet>
      <Sheet span={7} material="vellum" title="Your own odds">
        <Odds />
      </Sheet>
      <Sheet span={5} title="Keys to the map">
        <PlaceMarks />
      </Sheet>
      <Sheet span={7} title="Sources, shares, tabs">
        <Citations />
        <GalleryTabs />
      </Sheet>
      <Sheet span={5} material="paper" title="Factions on a phone">
        <PhoneFactions />
      </Sheet>
      <div class="ps-gallery-whole">
        <Rungs />
      </div>
      <Sheet title="Interface icons">
        <div class="ps-gallery-row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size={20} />
          ))}
        </div>
      </Sheet>
    </>
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
