// The two instruments that the week and the resolution share: the delta and the tower, with their words.
import type { Game } from '../../app/state.ts';
import { believedNow, type BelievedNow } from '../../app/standing-rows.ts';
import { ceilingOf, outlookOf, type CeilingNow } from '../../app/week-desk.ts';
import type { Trajectory } from '../../model/ids.ts';
import { capitalise, say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Delta, Direction } from '../kit/delta.tsx';
import type { DeltaOdds, TrajectoryName } from '../kit/delta.tsx';
import { Ziggurat } from '../kit/ziggurat.tsx';

const NAME: Readonly<Record<Trajectory, TrajectoryName>> = {
  escalation: 'escalation',
  sporadic: 'sporadic',
  'de-escalation': 'deescalation',
};

export interface OutlookProps {
  readonly game: Game;
  readonly width: number;
  readonly height: number;
  /** The three branches; the stem alone without them. */
  readonly odds?: DeltaOdds | undefined;
  /** Keeps room for branches that are still to come. */
  readonly room?: boolean | undefined;
  /** Leaves out the trajectory in force where the host has other rows beside the drawing. */
  readonly bare?: boolean | undefined;
}

/** Where this is heading: the weeks played, and the odds or the trajectory in force. */
export function Outlook({ game, width, height, odds, room = false, bare = false }: OutlookProps) {
  const { weeks, trajectory, intensity, now } = outlookOf(game);
  const words = say(texts(), 'ui.outlook.in-force', {
    trajectory: say(texts(), `trajectory.${trajectory}`),
  });
  const stem =
    weeks.length === 0
      ? say(texts(), 'ui.outlook.not-begun')
      : say(texts(), 'ui.outlook.stem', { value: intensity, attacks: weeks.at(-1)?.attacks ?? 0 });
  return (
    <Delta
      weeks={weeks}
      summary={[
        stem,
        ...(now
          ? [`${say(texts(), 'ui.outlook.now.division')} ${figure(now.division.value)}.`]
          : []),
        `${words}.`,
      ].join(' ')}
      odds={odds}
      inForce={bare ? undefined : { trajectory: NAME[trajectory], words }}
      nowAt={room ? NOW_AT : undefined}
      width={width}
      height={height}
    />
  );
}

/** Where "now" stands when branches follow, as a share of the width. */
const NOW_AT = 0.71;

/** Intensity and division after last week, each with its movement. Nothing before week 1. */
export function OutlookNow({ game }: { game: Game }) {
  const { now } = outlookOf(game);
  if (!now) return null;
  return (
    <p class="ps-outlook-now">
      {(['intensity', 'division'] as const).map((index) => {
        const { value, by } = now[index];
        const moved = by > 0 ? 'up' : by < 0 ? 'down' : 'level';
        return (
          <span key={index} title={say(texts(), `ui.outlook.now.${index}.about`)}>
            {say(texts(), `ui.outlook.now.${index}`)} <b>{figure(value)}</b>{' '}
            <span aria-hidden="true">
              <Direction by={by} />
              {by === 0 ? '' : figure(Math.abs(by))}
            </span>
            <span class="ps-visually-hidden">
              {say(texts(), `ui.outlook.now.${moved}`, { points: Math.abs(by) })}
            </span>
          </span>
        );
      })}
    </p>
  );
}

const RUNGS = ['hold', 'harass', 'fire', 'salvo', 'high-end'] as const;

function fireWords(step: number): string {
  return uncapitalise(say(texts(), `rung.${RUNGS[step - 1] ?? 'hold'}`));
}

function strikeWords(rung: number): string {
  return rung === 0
    ? say(texts(), 'ui.sr.ceiling-none')
    : uncapitalise(say(texts(), `strike-rung.${rung}`));
}

/** Where each side believes the ceiling is, and what the gap means. */
export function believedWords({ fire, strike, apart }: BelievedNow): string {
  if (apart === 'no') {
    return say(texts(), 'ui.ceiling.believed-same', {
      fire: fireWords(fire.factions),
      strike: strikeWords(strike.factions),
    });
  }
  return [
    ...(apart === 'strike'
      ? []
      : [
          say(texts(), 'ui.ceiling.believed-fire', {
            factions: fireWords(fire.factions),
            washington: fireWords(fire.washington),
          }),
        ]),
    ...(apart === 'fire'
      ? []
      : [
          say(texts(), 'ui.ceiling.believed-strike', {
            factions: strikeWords(strike.factions),
            washington: strikeWords(strike.washington),
          }),
        ]),
    say(texts(), 'ui.ceiling.gap'),
  ].join(' ');
}

function statusWords({ state, by }: CeilingNow): string {
  if (by === 'missiles') return say(texts(), 'ui.ceiling.broken-missiles');
  const key = { 'broken-by-strike': 'broken-strike', 'broken-by-attack': 'broken-attack' } as const;
  return say(
    texts(),
    `ui.ceiling.${state === 'holding' || state === 'tested' ? state : key[state]}`,
  );
}

/** The tacit ceiling. */
export function Ceiling({
  game,
  width,
  height,
  titled = true,
  told = false,
}: {
  game: Game;
  width: number;
  height: number;
  titled?: boolean;
  /** Prints the believed ceilings in words under the steps. */
  told?: boolean;
}) {
  const now = ceilingOf(game);
  const status = statusWords(now);
  const none = say(texts(), 'ui.sr.ceiling-none');
  const believed = believedNow(game.view);
  const { fire, strike, apart } = believed;
  const sides = believedWords(believed);
  const summary = say(texts(), 'ui.sr.ceiling', {
    status,
    faction: now.factions === 0 ? none : say(texts(), `rung.${RUNGS[now.factions - 1] ?? 'hold'}`),
    strike: now.strikes === 0 ? none : say(texts(), `strike-rung.${now.strikes}`),
  });
  const tower = (
    <Ziggurat
      factions={{
        rung: now.factions,
        believed: fire.factions,
        theirs: fire.factions === fire.washington ? undefined : fire.washington,
        label: say(texts(), 'ui.ceiling.factions-rung', { rung: now.factions }),
      }}
      strikes={{
        rung: now.strikes,
        believed: strike.washington,
        theirs: strike.factions === strike.washington ? undefined : strike.factions,
        label: say(texts(), 'ui.ceiling.strikes-rung', { rung: now.strikes }),
      }}
      summary={`${summary} ${sides}`}
      gap={apart === 'no' ? undefined : say(texts(), `ui.ceiling.apart.${apart}`)}
      title={titled ? say(texts(), 'ui.ceiling.heading') : undefined}
      status={{ state: now.state, words: status }}
      width={width}
      height={height}
    />
  );
  if (!told) return tower;
  return (
    <>
      {tower}
      <p class="ps-ceiling-words">{capitalise(sides)}</p>
    </>
  );
}
