// The kit page: sword, delta, ziggurat, meters, rings, capital, in each state.
import { Capital, Cost } from './capital.tsx';
import type { DeltaWeek } from './delta-shape.ts';
import { Delta } from './delta.tsx';
import type { DeltaOdds } from './delta.tsx';
import { Meter5 } from './meter5.tsx';
import { Sword } from './sword.tsx';
import { ThreatRing } from './threat-ring.tsx';
import { Ziggurat } from './ziggurat.tsx';

export const zones = ['Paper', 'Wood', 'Metal'] as const;

export function swordWords(value: number): string {
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

export function DeltaAndZiggurat() {
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

export function Swords() {
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

export function Meters() {
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

/** The tower as it holds, is tested and breaks. */
const CEILINGS = [
  {
    state: 'holding',
    words: 'holding',
    factions: { rung: 2, believed: 4 },
    strikes: { rung: 0, believed: 3.5 },
  },
  {
    state: 'tested',
    words: 'tested',
    factions: { rung: 4, believed: 4 },
    strikes: { rung: 3, believed: 3 },
  },
  {
    state: 'broken-by-attack',
    words: 'broken by an attack',
    factions: { rung: 5, believed: 4 },
    strikes: { rung: 5, believed: 2 },
  },
] as const;

export function Further() {
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
      {CEILINGS.map(({ state, words, factions, strikes }) => (
        <Ziggurat
          key={state}
          title="Rules-of-engagement ceiling"
          status={{ state, words }}
          factions={{ ...factions, label: `Factions ${factions.rung}/5` }}
          strikes={{ ...strikes, label: `Strikes ${strikes.rung}/5` }}
          summary={towerSummary}
          width={298}
        />
      ))}
    </div>
  );
}
