// One role sheet: a page a seat, black on white, to be written on.
import type { RoleSheet, SheetFaction, SheetOrder } from '../../app/role-sheet.ts';
import { rungName, say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Token } from '../kit/token.tsx';
import { PaperSword } from './paper-sword.tsx';
import { PaperTower } from './paper-tower.tsx';
import { Part } from './part.tsx';

export interface RoleSheetPageProps {
  readonly sheet: RoleSheet;
  /** Code of the room; an empty one leaves a line to write on. */
  readonly room: string;
  /** Stands in the foot in the place of the rules: the exercise that the sheet is for. */
  readonly foot?: string | undefined;
}

const COURSES = ['de-escalation', 'sporadic', 'escalation'] as const;

/** A whole sheet. */
export function RoleSheetPage({ sheet, room, foot }: RoleSheetPageProps) {
  const { seat, crisis, variant, weeks, believed } = sheet;
  const name = say(texts(), `seat.${seat}.name`);
  const office = say(texts(), `seat.${seat}.office`);
  return (
    <article
      class="ps-print-page ps-role"
      aria-label={say(texts(), 'sheet.preview', { seat: name })}
    >
      <header class="ps-role-head">
        <SeatGlyph seat={seat} size={68} />
        <div>
          <h1>{name}</h1>
          <p>
            {say(texts(), 'sheet.of', {
              office,
              crisis,
              variant: uncapitalise(variant),
              weeks,
            })}
          </p>
        </div>
        <p class="ps-role-room">
          {say(texts(), 'sheet.room')}
          {room === '' ? <span class="ps-role-blank" /> : <b>{room}</b>}
        </p>
      </header>
      <p class="ps-role-brief">{say(texts(), `sheet.brief.${seat}`)}</p>
      <div class="ps-role-pair">
        <Part title="sheet.judged">
          <table class="ps-role-table ps-role-ruled">
            <Head columns={['sheet.objective', 'sheet.aim', 'sheet.verdict']} />
            <tbody>
              {sheet.objectives.map((id) => (
                <tr key={id}>
                  <th scope="row">{say(texts(), `objective.${id}`)}</th>
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
        <Part title="sheet.orders">
          <table class="ps-role-table">
            <Head columns={['sheet.order', 'sheet.capital']} />
            <tbody>
              {sheet.orders.map((order) => (
                <tr key={order.id}>
                  <th scope="row">{say(texts(), `order.${order.id}.short`)}</th>
                  <td>{priceWords(order)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      </div>
      <Part title={seat === 'baghdad' ? 'sheet.sword' : 'sheet.sword-others'}>
        <PaperSword />
      </Part>
      <Part title="sheet.odds">
        <table class="ps-role-table ps-role-ruled ps-role-odds">
          <thead>
            <tr>
              <th scope="col">{say(texts(), 'sheet.chance')}</th>
              {sheet.oddsWeeks.map((week) => (
                <th key={week} scope="col">
                  {say(texts(), 'sheet.week', { week })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COURSES.map((course) => (
              <tr key={course}>
                <th scope="row">{say(texts(), `trajectory.${course}`)}</th>
                {sheet.oddsWeeks.map((week) => (
                  <td key={week} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <div class="ps-role-pair">
        <Part title="sheet.factions">
          <ul class="ps-role-factions">
            {sheet.factions.map((faction) => (
              <li key={faction.id}>
                <Token monogram={say(texts(), `faction.${faction.id}.monogram`)} size={26} />
                <span>{say(texts(), `faction.${faction.id}.name`)}</span>
                <span>{moveWords(faction)}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title="sheet.ceiling">
          <PaperTower
            fire={believed.fire}
            strike={believed.strike}
            words={say(texts(), 'sheet.ceiling-words', {
              fire: believed.fire.factions,
              strike: believed.strike.washington,
            })}
          />
          <table class="ps-role-table ps-role-ladder">
            <Head columns={['sheet.rung', 'sheet.rung-factions', 'sheet.rung-washington']} />
            <tbody>
              {sheet.ladder.map(({ number, fire, strike }) => (
                <tr key={number}>
                  <th scope="row">{figure(number)}</th>
                  <td>{say(texts(), `rung.${rungName(fire)}`)}</td>
                  <td>{say(texts(), `strike-rung.${strike}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      </div>
      <footer class="ps-role-foot">
        <span>{say(texts(), 'sheet.secret')}</span>
        <span>{foot ?? say(texts(), 'sheet.foot', { rules: sheet.rules })}</span>
      </footer>
    </article>
  );
}

function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {say(texts(), column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function priceWords({ cost, costForAll }: SheetOrder): string {
  return costForAll === null
    ? say(texts(), 'sheet.capital-one', { cost })
    : say(texts(), 'sheet.capital-all', { cost, all: costForAll });
}

/** "Up if talks stall", or what it leans to where nothing within reach moves it up. */
function moveWords({ leaning, up }: SheetFaction): string {
  if (up === null) {
    return say(texts(), 'sheet.leans', { rung: say(texts(), `rung.${rungName(leaning)}`) });
  }
  const way = up.to > up.from ? 'more' : 'less';
  return say(texts(), 'sheet.up-if', { what: say(texts(), `week.trigger.${up.input}.${way}`) });
}
