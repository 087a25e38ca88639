// What the referee draws for: attacks and what they do, events, and the table of numbers.
import type { PaperCard } from '../../app/class/paper-cards.ts';
import type { Push } from '../../app/class/paper-push.ts';
import type { PaperPack } from '../../app/class/paper.ts';
import { PAPER_OUTCOMES, PAPER_VICTIMS } from '../../app/class/paper-tables.ts';
import { listOf, rungName, say, signed } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Part } from './part.tsx';

/** Numbers in a row of the number table. */
const IN_A_ROW = 25;

/** Everything that a number is drawn for after the rungs, and the numbers. */
export function PaperDraws({ pack }: { readonly pack: PaperPack }) {
  return (
    <>
      <Attacks pack={pack} />
      <Cards pack={pack} />
      <Numbers pack={pack} />
    </>
  );
}

function monogram(faction: string): string {
  return say(texts(), `faction.${faction}.monogram`);
}

/** The numbers of a rung: a dash where there are none. */
function Numbered({ bounds }: { readonly bounds: readonly number[] }) {
  return (
    <>
      {bounds.map((bound, at) => (
        <td key={`${at}`}>{bound === (bounds[at - 1] ?? 0) ? '–' : figure(bound)}</td>
      ))}
    </>
  );
}

function Attacks({ pack }: { readonly pack: PaperPack }) {
  return (
    <Part title="paper.attacks">
      <p class="ps-pack-say">{say(texts(), 'paper.attacks-about')}</p>
      <table class="ps-role-table ps-role-ruled ps-pack-attacks">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say(texts(), 'paper.rung')}
            </th>
            <th scope="colgroup" colSpan={4}>
              {say(texts(), 'paper.count')}
            </th>
            <th scope="colgroup" colSpan={PAPER_OUTCOMES.length}>
              {say(texts(), 'paper.outcome')}
            </th>
            <th scope="colgroup" colSpan={PAPER_VICTIMS.length}>
              {say(texts(), 'paper.whom')}
            </th>
          </tr>
          <tr>
            {[1, 2, 3, 4].map((n) => (
              <th key={n} scope="col">
                {say(texts(), 'paper.count-n', { n })}
              </th>
            ))}
            {PAPER_OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {say(texts(), `paper.outcome.${outcome}`)}
              </th>
            ))}
            {PAPER_VICTIMS.map((victim) => (
              <th key={victim} scope="col">
                {say(texts(), `paper.whom.${victim}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.attacks.map(({ rung, count, does, whom }) => (
            <tr key={rung}>
              <th scope="row">{say(texts(), `rung.${rungName(rungIndex(rung))}`)}</th>
              <Numbered bounds={count} />
              <Numbered bounds={does} />
              <Numbered bounds={whom} />
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function rungIndex(rung: number): 1 | 2 | 3 | 4 {
  return ([1, 2, 3, 4] as const).find((one) => one === rung) ?? 1;
}

function Cards({ pack }: { readonly pack: PaperPack }) {
  const next = Math.max(0, ...pack.cards.map(({ draws }) => (draws === null ? 0 : draws.to))) + 1;
  return (
    <Part title="paper.cards">
      <p class="ps-pack-say">
        {say(texts(), 'paper.cards-about')}{' '}
        {next <= 100 && say(texts(), 'paper.card-none', { from: next })}
      </p>
      <dl class="ps-pack-cards">
        {pack.cards.map((card) => (
          <div key={card.id}>
            <dt>{drawWords(card)}</dt>
            <dd>
              <b>{card.headline}</b> {movesWords(card)}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function drawWords({ draws, week }: PaperCard): string {
  if (draws === null) return say(texts(), 'paper.card-week', { week: week ?? 1 });
  const { from, to } = draws;
  return from === to
    ? say(texts(), 'paper.card-one', { from })
    : say(texts(), 'paper.card-draw', { from, to });
}

/** What a card moves: factions that move by the same are named together. */
function movesWords({ pushes }: PaperCard): string {
  if (pushes.length === 0) return say(texts(), 'paper.card-still');
  const groups = new Map<string, { readonly push: Push; readonly names: string[] }>();
  for (const push of pushes) {
    const key = `${push.drive} ${push.restraint}`;
    const group = groups.get(key) ?? { push, names: [] };
    group.names.push(monogram(push.faction));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ push, names }) =>
      say(texts(), 'paper.card-moves', {
        drive: figure(signed(push.drive)),
        restraint: figure(signed(push.restraint)),
        factions: listOf(names, texts()),
      }),
    )
    .join(' ');
}

function Numbers({ pack }: { readonly pack: PaperPack }) {
  const rows = Array.from({ length: Math.ceil(pack.numbers.length / IN_A_ROW) }, (_, row) =>
    pack.numbers.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
  return (
    <Part title="paper.numbers">
      <p class="ps-pack-say">{say(texts(), 'paper.numbers-about')}</p>
      <table class="ps-pack-numbers">
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at}`}>
              {row.map((number, column) => (
                <td key={`${column}`}>{figure(number)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
