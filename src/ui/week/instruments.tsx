// The two instruments that the week and the resolution share: the delta and the tower, with their words.
import type { Game } from '../../app/state.ts';
import { INSIDE_THE_RULES, ceilingOf, outlookOf, type CeilingNow } from '../../app/week-desk.ts';
import type { Trajectory } from '../../model/ids.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Delta } from '../kit/delta.tsx';
import type { TrajectoryName } from '../kit/delta.tsx';
import { Ziggurat } from '../kit/ziggurat.tsx';

const NAME: Readonly<Record<Trajectory, TrajectoryName>> = {
  escalation: 'escalation',
  sporadic: 'sporadic',
  'de-escalation': 'deescalation',
};

/** Where this is heading: the weeks played and the trajectory in force. */
export function Outlook({ game, width, height }: { game: Game; width: number; height: number }) {
  const { weeks, trajectory, intensity } = outlookOf(game);
  const words = say(EN, 'ui.outlook.in-force', { trajectory: say(EN, `trajectory.${trajectory}`) });
  const stem =
    weeks.length === 0
      ? say(EN, 'ui.outlook.not-begun')
      : say(EN, 'ui.outlook.stem', { value: intensity, attacks: weeks.at(-1)?.attacks ?? 0 });
  return (
    <Delta
      weeks={weeks}
      summary={`${stem} ${words}.`}
      inForce={{ trajectory: NAME[trajectory], words }}
      width={width}
      height={height}
    />
  );
}

function statusWords({ state, by }: CeilingNow): string {
  if (by === 'missiles') return say(EN, 'ui.ceiling.broken-missiles');
  const key = { 'broken-by-strike': 'broken-strike', 'broken-by-attack': 'broken-attack' } as const;
  return say(EN, `ui.ceiling.${state === 'holding' || state === 'tested' ? state : key[state]}`);
}

/** The tacit ceiling. */
export function Ceiling({
  game,
  width,
  height,
  titled = true,
}: {
  game: Game;
  width: number;
  height: number;
  titled?: boolean;
}) {
  const now = ceilingOf(game);
  const status = statusWords(now);
  const none = say(EN, 'ui.sr.ceiling-none');
  const rungs = ['hold', 'harass', 'fire', 'salvo', 'high-end'];
  const summary = say(EN, 'ui.sr.ceiling', {
    status,
    faction: now.factions === 0 ? none : say(EN, `rung.${rungs[now.factions - 1] ?? 'hold'}`),
    strike: now.strikes === 0 ? none : say(EN, `strike-rung.${now.strikes}`),
  });
  return (
    <Ziggurat
      factions={{
        rung: now.factions,
        believed: INSIDE_THE_RULES.factions,
        label: say(EN, 'ui.ceiling.factions-rung', { rung: now.factions }),
      }}
      strikes={{
        rung: now.strikes,
        believed: INSIDE_THE_RULES.strikes,
        label: say(EN, 'ui.ceiling.strikes-rung', { rung: now.strikes }),
      }}
      summary={`${summary} ${say(EN, 'ui.ceiling.believed')}`}
      title={titled ? say(EN, 'ui.ceiling.heading') : undefined}
      status={{ state: now.state, words: status }}
      width={width}
      height={height}
    />
  );
}
