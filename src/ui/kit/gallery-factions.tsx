// The kit page: faction cards in the strip and on a phone.
import { FactionCard } from './faction-card.tsx';
import type { FactionCardProps } from './faction-card.tsx';
import { Rift } from './rift.tsx';
import { useState } from 'preact/hooks';
import { factions, nothing } from './gallery-examples.ts';

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

export function Strip() {
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

export function PhoneFactions() {
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
