// What each faction did, week by week: a grid of rungs in which every week can be asked why.
import { useRef, useState } from 'preact/hooks';
import { weekNumbers } from '../../app/end-sums.ts';
import type { FactionRow } from '../../app/state.ts';
import type { OpenWhy } from '../../app/state.ts';
import { rungName, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { fills } from '../kit/patterns.tsx';
import { Panel } from '../kit/panel.tsx';
import { Token } from '../kit/token.tsx';

type Rung = FactionRow['rungs'][number];
const RUNGS: readonly Rung[] = [0, 1, 2, 3, 4];
const HIGH_END = 4;

export interface RungGridProps {
  readonly rows: readonly FactionRow[];
  /** The decision that is being explained. */
  readonly open: OpenWhy | null;
  readonly onAsk: (faction: FactionRow['faction'], week: number) => void;
}

/** One tab stop; the arrow keys move between the weeks and the factions. */
export function RungGrid({ rows, open, onAsk }: RungGridProps) {
  const [at, setAt] = useState<readonly [row: number, week: number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const weeks = rows[0]?.rungs.length ?? 0;

  const move = (event: KeyboardEvent, row: number, week: number): void => {
    const to = target(event.key, row, week, rows.length, weeks);
    if (!to) return;
    event.preventDefault();
    setAt(to);
    table.current
      ?.querySelector<HTMLButtonElement>(`[data-row="${to[0]}"][data-week="${to[1]}"]`)
      ?.focus();
  };

  return (
    <Panel
      material="card-stock"
      id="rungs"
      title={say(texts(), 'ui.end.rungs')}
      aside={say(texts(), 'ui.end.rungs-about')}
    >
      <div class="ps-scroll">
        <table
          class="ps-rung-grid"
          style={{ '--weeks': weeks }}
          ref={table}
          aria-labelledby="rungs-title"
        >
          <thead>
            <tr>
              <th scope="col">
                <span class="ps-visually-hidden">{say(texts(), 'ui.factions.heading')}</span>
              </th>
              {weekNumbers(weeks).map((week) => (
                <th key={week} scope="col">
                  <span class="ps-visually-hidden">{say(texts(), 'ui.end.column-week')} </span>
                  {figure(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ faction, rungs }, row) => (
              <tr key={faction}>
                <th scope="row">
                  <span class="ps-rung-name">
                    <Token monogram={say(texts(), `faction.${faction}.monogram`)} size={24} />
                    {say(texts(), `faction.${faction}.short`)}
                  </span>
                </th>
                {rungs.map((rung, week) => (
                  <td key={week}>
                    <button
                      type="button"
                      class="ps-rung-cell"
                      data-row={row}
                      data-week={week}
                      tabIndex={at[0] === row && at[1] === week ? 0 : -1}
                      aria-label={cellWords(faction, week + 1, rung)}
                      aria-expanded={open?.faction === faction && open.week === week + 1}
                      title={say(texts(), `rung.${rungName(rung)}`)}
                      onKeyDown={(event) => move(event, row, week)}
                      onClick={() => {
                        setAt([row, week]);
                        onAsk(faction, week + 1);
                      }}
                    >
                      <RungMark rung={rung} />
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="ps-end-key" aria-label={say(texts(), 'ui.end.rungs-key')}>
        {RUNGS.map((rung) => (
          <li key={rung}>
            <RungMark rung={rung} />
            {say(texts(), `rung.${rungName(rung)}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function cellWords(faction: string, week: number, rung: Rung): string {
  const params = { faction: say(texts(), `faction.${faction}.short`), week };
  return say(texts(), 'ui.end.rungs-cell', {
    ...params,
    rung: say(texts(), `rung.${rungName(rung)}`),
  });
}

/** A step for every rung; the fifth goes beyond the ceiling and is hatched. */
function RungMark({ rung }: { rung: Rung }) {
  const height = rung === 0 ? 1.6 : 1 + rung * 4.9;
  return (
    <svg class="ps-rung-mark" viewBox="0 0 16 22" aria-hidden="true">
      <rect
        class={rung === 0 ? 'ps-rung-hold' : 'ps-rung-step'}
        x="1"
        y={21 - height}
        width="14"
        height={height}
        fill={rung === HIGH_END ? fills.hatch : undefined}
      />
    </svg>
  );
}

function target(
  key: string,
  row: number,
  week: number,
  rows: number,
  weeks: number,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowRight':
      return [row, Math.min(weeks - 1, week + 1)];
    case 'ArrowLeft':
      return [row, Math.max(0, week - 1)];
    case 'ArrowDown':
      return [Math.min(rows - 1, row + 1), week];
    case 'ArrowUp':
      return [Math.max(0, row - 1), week];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, weeks - 1];
    default:
      return null;
  }
}
