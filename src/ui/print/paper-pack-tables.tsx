// The referee's pages of the paper pack: factions, what orders move, the tables of rungs; what is drawn for stands beside.
import type { PaperOrder } from '../../app/class/paper-orders.ts';
import type { Push } from '../../app/class/paper-push.ts';
import type { PaperPack } from '../../app/class/paper.ts';
import type { RungCell, RungTable } from '../../app/class/paper-tables.ts';
import { rungName, say, signed } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { PaperDraws } from './paper-pack-draws.tsx';
import { PaperRunning } from './paper-pack-running.tsx';
import { Part } from './part.tsx';

/** The pages that only the referee reads. */
export function PaperReferee({ pack }: { readonly pack: PaperPack }) {
  const part = say(texts(), 'paper.part.referee');
  return (
    <>
      <article class="ps-print-page ps-pack">
        <PaperRunning pack={pack} part={part} />
        <Factions pack={pack} />
        <Moves pack={pack} />
      </article>
      <article class="ps-print-page ps-pack">
        <PaperRunning pack={pack} part={part} />
        <Part title="paper.rungs">
          <p class="ps-pack-say">{say(texts(), 'paper.rungs-about')}</p>
          <Rungs table={pack.rungs} title="paper.rungs-start" />
          <p class="ps-pack-say">{say(texts(), 'paper.rungs-breach-about')}</p>
          <Rungs table={pack.rungsAfterBreach} title="paper.rungs-breach" unlike={pack.rungs} />
        </Part>
      </article>
      <article class="ps-print-page ps-pack">
        <PaperRunning pack={pack} part={part} />
        <PaperDraws pack={pack} />
      </article>
    </>
  );
}

function monogram(faction: string): string {
  return say(texts(), `faction.${faction}.monogram`);
}

function Factions({ pack }: { readonly pack: PaperPack }) {
  const weeks = Array.from({ length: pack.weeks }, (_, at) => at + 1);
  return (
    <Part title="paper.factions">
      <p class="ps-pack-say">{say(texts(), 'paper.factions-about')}</p>
      <table class="ps-role-table ps-role-ruled ps-pack-factions">
        <thead>
          <tr>
            {['paper.faction', 'paper.drive', 'paper.restraint', 'paper.most', 'paper.rival'].map(
              (column) => (
                <th key={column} scope="col">
                  {say(texts(), column)}
                </th>
              ),
            )}
            {weeks.map((week) => (
              <th key={week} scope="col">
                {say(texts(), 'paper.week', { week })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.factions.map(({ id, drive, restraint, most, rival }) => (
            <tr key={id}>
              <th scope="row">
                <b>{monogram(id)}</b> {say(texts(), `faction.${id}.name`)}
              </th>
              <td>{figure(drive)}</td>
              <td>{figure(restraint)}</td>
              <td>{say(texts(), `rung.${rungName(most)}`)}</td>
              <td>{rival === null ? '' : monogram(rival)}</td>
              {weeks.map((week) => (
                <td key={week} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Moves({ pack }: { readonly pack: PaperPack }) {
  return (
    <Part title="paper.moves">
      <p class="ps-pack-say">
        {say(texts(), 'paper.moves-about')} {say(texts(), 'paper.truce-late')}
      </p>
      <table class="ps-role-table ps-role-ruled ps-pack-moves">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'paper.order')}</th>
            {pack.factions.map(({ id }) => (
              <th key={id} scope="col">
                {monogram(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.orders.map((order) => (
            <tr key={order.id}>
              <th scope="row">
                <SeatGlyph seat={order.seat} size={13} /> {say(texts(), `order.${order.id}.short`)}
              </th>
              {pack.factions.map(({ id }) => (
                <Moved key={id} order={order} faction={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Moved({ order, faction }: { readonly order: PaperOrder; readonly faction: string }) {
  const push: Push = order.pushes.find((one) => one.faction === faction) ?? {
    drive: 0,
    restraint: 0,
  };
  return (
    <td>
      <span>{figure(signed(push.drive))}</span>
      <span>{figure(signed(push.restraint))}</span>
    </td>
  );
}

function Rungs({
  table,
  title,
  unlike,
}: {
  readonly table: RungTable;
  readonly title: string;
  /** A table that was printed before: only rows that differ from it are printed. */
  readonly unlike?: RungTable | undefined;
}) {
  const rows = table.drives.flatMap((drive, at) => {
    const cells = (table.cells[at] ?? []).map(cellWords);
    const before = unlike?.cells[at]?.map(cellWords);
    return before?.join() === cells.join() ? [] : [{ drive, cells }];
  });
  return (
    <table class="ps-role-table ps-role-ruled ps-pack-rungs">
      <caption>{say(texts(), title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts(), 'paper.rungs-corner')}</th>
          {table.restraints.map((restraint) => (
            <th key={restraint} scope="col">
              {figure(restraint)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ drive, cells }) => (
          <tr key={drive}>
            <th scope="row">{figure(drive)}</th>
            {cells.map((words, column) => (
              <td key={table.restraints[column]}>{words}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The highest number of each rung but the last that can come, which has all above; a dash for one that cannot. */
function cellWords(cell: RungCell): string {
  const last = cell.indexOf(100);
  if (last === 0) return say(texts(), 'paper.rungs-only-hold');
  return cell
    .slice(0, last)
    .map((number, at) => (number === (cell[at - 1] ?? 0) ? '–' : figure(number)))
    .join(' ');
}
