// The paper pack: a lesson without devices. How to play, a brief and a role sheet for each seat, the referee's tables, sheets to write on.
import type { PaperOrder } from '../../app/class/paper-orders.ts';
import type { PaperPack } from '../../app/class/paper.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { PaperReferee } from './paper-pack-tables.tsx';
import { PaperRunning } from './paper-pack-running.tsx';
import { Part } from './part.tsx';
import { RoleSheetPage } from './role-sheet.tsx';
import '../style/pack.css';

const SEATS = ['baghdad', 'washington', 'tehran'] as const;
type Seat = (typeof SEATS)[number];
const COURSES = ['de-escalation', 'sporadic', 'escalation'] as const;
const ORDERS_A_WEEK = 3;

/** Every page of the pack. */
export function PaperPackPages({ pack }: { readonly pack: PaperPack }) {
  return (
    <>
      <HowPage pack={pack} />
      {SEATS.map((seat) => (
        <BriefPage key={seat} pack={pack} seat={seat} />
      ))}
      {pack.sheets.map((sheet) => (
        <RoleSheetPage key={sheet.seat} sheet={sheet} room="" />
      ))}
      <PaperReferee pack={pack} />
      <WeekSheet pack={pack} />
      <DebriefSheet pack={pack} />
    </>
  );
}

function HowPage({ pack }: { readonly pack: PaperPack }) {
  const { company, orders, cardsLeftOut } = pack;
  const [one = 0, other = 0] = pack.rungs.drives;
  const steps = Array.from({ length: 10 }, (_, at) => at + 1);
  const simple = Array.from({ length: 7 }, (_, at) => at + 1);
  const params = {
    ...company,
    step: other - one,
    orders: orders.length,
    left: cardsLeftOut,
  };
  return (
    <article class="ps-print-page ps-pack">
      <PaperRunning pack={pack} part={say(texts(), 'paper.part.play')} />
      <h1>{say(texts(), 'paper.title', { title: pack.title })}</h1>
      <p class="ps-pack-lead">
        {pack.summary} {pack.variant}
      </p>
      <p>{say(texts(), 'paper.about', { weeks: pack.weeks })}</p>
      <p>{say(texts(), 'lesson.content-words')}</p>
      <Part title="paper.how">
        <ol class="ps-pack-steps">
          {steps.map((step) => (
            <li key={step}>{say(texts(), `paper.how.${step}`, params)}</li>
          ))}
        </ol>
      </Part>
      <Part title="paper.simple">
        <ul class="ps-pack-steps">
          {simple.map((step) => (
            <li key={step}>{say(texts(), `paper.simple.${step}`, params)}</li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function BriefPage({ pack, seat }: { readonly pack: PaperPack; readonly seat: Seat }) {
  const name = say(texts(), `seat.${seat}.name`);
  return (
    <article class="ps-print-page ps-pack">
      <PaperRunning pack={pack} part={say(texts(), 'paper.part.seat', { seat: name })} />
      <h1>
        <SeatGlyph seat={seat} size={34} /> {name}
      </h1>
      <p class="ps-pack-lead">{say(texts(), `sheet.brief.${seat}`)}</p>
      <Part title="paper.brief">
        <ul class="ps-pack-items">
          {pack.briefs[seat].map(({ words, facts }) => (
            <li key={words}>
              {words} <span class="ps-pack-facts">{facts.join(', ')}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="paper.orders">
        <p class="ps-pack-say">
          {say(texts(), 'paper.orders-about', { capital: pack.capital[seat] })}
        </p>
        <table class="ps-role-table ps-pack-orders">
          <thead>
            <tr>
              {['paper.order', 'paper.price', 'paper.does', 'paper.reasons'].map((column) => (
                <th key={column} scope="col">
                  {say(texts(), column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.orders
              .filter((order) => order.seat === seat)
              .map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
          </tbody>
        </table>
      </Part>
    </article>
  );
}

function OrderRow({ order }: { readonly order: PaperOrder }) {
  const { id, cost, costForAll, works, reasons } = order;
  return (
    <tr>
      <th scope="row">{say(texts(), `order.${id}.short`)}</th>
      <td>
        {costForAll === null
          ? say(texts(), 'sheet.capital-one', { cost })
          : say(texts(), 'sheet.capital-all', { cost, all: costForAll })}
      </td>
      <td>
        {say(texts(), `order.${id}.about`)}
        {works !== null && ` ${say(texts(), 'paper.works', { works })}`}
      </td>
      <td>
        <ul class="ps-pack-ticks">
          {reasons.map((reason) => (
            <li key={reason}>{say(texts(), `reason.${reason}`)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Boxes to write in, week by week. */
function WeekSheet({ pack }: { readonly pack: PaperPack }) {
  const weeks = Array.from({ length: pack.weeks }, (_, at) => at + 1);
  const lines = Array.from({ length: ORDERS_A_WEEK }, (_, at) => at + 1);
  return (
    <article class="ps-print-page ps-pack">
      <PaperRunning pack={pack} part={say(texts(), 'paper.part.sheet')} />
      <h1>{say(texts(), 'paper.sheet')}</h1>
      <p class="ps-pack-blanks">
        <span>{say(texts(), 'paper.sheet-seat')}</span>
        <span>{say(texts(), 'paper.sheet-room')}</span>
      </p>
      {weeks.map((week) => (
        <section key={week} class="ps-role-part">
          <h2>{say(texts(), 'paper.week', { week })}</h2>
          <table class="ps-role-table ps-role-ruled ps-pack-boxes">
            <thead>
              <tr>
                <th scope="col" colSpan={3}>
                  {say(texts(), 'paper.sheet-forecast')}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                {COURSES.map((course) => (
                  <td key={course}>{say(texts(), `trajectory.${course}`)}</td>
                ))}
              </tr>
            </tbody>
          </table>
          <table class="ps-role-table ps-role-ruled ps-pack-boxes">
            <thead>
              <tr>
                {['paper.sheet-order', 'paper.sheet-reason', 'paper.sheet-capital'].map(
                  (column) => (
                    <th key={column} scope="col">
                      {say(texts(), column)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line}>
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <table class="ps-role-table ps-role-ruled ps-pack-boxes">
            <thead>
              <tr>
                <th scope="col" colSpan={3}>
                  {say(texts(), 'paper.sheet-came')}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                {['paper.sheet-attacks', 'paper.sheet-hurt', 'paper.sheet-course'].map((one) => (
                  <td key={one}>{say(texts(), one)}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      ))}
      <p class="ps-pack-say">{say(texts(), 'paper.sheet-score')}</p>
    </article>
  );
}

const DEBRIEF_BOXES = ['what', 'why', 'read', 'so-what', 'now-what'] as const;
/** Questions of the scenario that fit on the sheet. */
const DEBRIEF_QUESTIONS = 3;

function DebriefSheet({ pack }: { readonly pack: PaperPack }) {
  return (
    <article class="ps-print-page ps-pack ps-pack-debrief">
      <PaperRunning pack={pack} part={say(texts(), 'paper.part.debrief')} />
      <h1>{say(texts(), 'paper.debrief')}</h1>
      {DEBRIEF_BOXES.map((box) => (
        <section key={box} class="ps-pack-box">
          <h2>{say(texts(), `paper.debrief.${box}`)}</h2>
        </section>
      ))}
      <Part title="lesson.questions">
        <ol class="ps-pack-steps">
          {pack.questions.slice(0, DEBRIEF_QUESTIONS).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Part>
      <Part title="paper.debrief-tension">
        <p class="ps-pack-lead">{pack.tension}</p>
      </Part>
    </article>
  );
}
