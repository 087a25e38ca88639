// "If sealed now" on tracing paper: three figures of the model about the draft, and the trial that brings them up to date.
import { useState } from 'preact/hooks';
import { canTry, sealedBox, type SealedBox } from '../../app/sealed-box.ts';
import type { SealedChange, SealedFigure, SealedNow, SealedRange } from '../../app/sealed-now.ts';
import { trialsOf } from '../../app/setup.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { pointsSize, say, span } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { reveal } from '../guide/anchors.ts';
import { Button } from '../kit/button.tsx';
import { Direction } from '../kit/delta.tsx';

export interface SealedNowBoxProps {
  readonly session: PlaySession;
  readonly game: Game;
}

/** The box above the seal. */
export function SealedNowBox({ session, game }: SealedNowBoxProps) {
  const [told, setTold] = useState(false);
  const box = sealedBox(game);
  const figures = box.kind === 'figures';
  const nothing = figures && box.of === 'no-orders' && !box.stale;
  return (
    <section class="ps-w-sealed ps-vellum" aria-labelledby="sealed-now">
      <header>
        <h3 id="sealed-now">
          {say(texts(), nothing ? 'desk.sealed.heading-none' : 'desk.sealed.heading')}
        </h3>
        {figures && (
          <>
            <button
              type="button"
              class="ps-w-sealed-about"
              aria-expanded={told}
              title={say(texts(), 'desk.sealed.range-about')}
              onClick={() => setTold(!told)}
            >
              {say(texts(), 'desk.sealed.range')}
            </button>
            <b class="ps-w-sealed-left">{leftWords(game)}</b>
          </>
        )}
      </header>
      <Body session={session} game={game} box={box} />
      {told && figures && (
        <p class="ps-w-fine">{say(texts(), 'desk.sealed.about', { runs: box.figures.runs })}</p>
      )}
    </section>
  );
}

function leftWords({ terms, trials }: Game): string {
  const all = trialsOf(terms.aids);
  return all === null || trials.left === null
    ? say(texts(), 'desk.sealed.any')
    : say(texts(), 'desk.sealed.left', { left: trials.left, all });
}

function Body({ session, game, box }: SealedNowBoxProps & { readonly box: SealedBox }) {
  switch (box.kind) {
    case 'exam':
      return <p class="ps-w-sealed-line">{say(texts(), 'desk.sealed.exam')}</p>;
    case 'asks':
      return (
        <p class="ps-w-sealed-line">
          <span>{say(texts(), 'desk.sealed.asks')}</span>
          <Button size="small" onPress={() => reveal('outlook')}>
            {say(texts(), 'desk.sealed.give')}
          </Button>
        </p>
      );
    case 'waiting':
      return (
        <p class="ps-w-sealed-line" role="status">
          {say(texts(), 'desk.sealed.waiting')}
        </p>
      );
    case 'figures':
      return <Figures session={session} game={game} box={box} />;
  }
}

type FiguresBox = Extract<SealedBox, { kind: 'figures' }>;

function Figures({ session, game, box }: SealedNowBoxProps & { readonly box: FiguresBox }) {
  const { figures, of, stale, running } = box;
  const { attacks, figure: own, beyond, weeks } = figures;
  const tried = of === 'draft' && !running;
  return (
    <>
      <p class="ps-visually-hidden" role="status">
        {tried ? sentenceOf(figures) : ''}
      </p>
      <div class={stale ? 'ps-w-sealed-figures ps-w-sealed-stale' : 'ps-w-sealed-figures'}>
        <Figure
          value={figure(pointsSize(attacks.tenths * 10))}
          range={attacks}
          label={say(texts(), 'desk.sealed.attacks')}
          words={attacksWords(figures)}
        />
        <SeatFigure own={own} weeks={weeks} />
        <Figure
          value={percentage(beyond.percent)}
          change={beyond.change}
          label={say(texts(), 'desk.sealed.beyond')}
          words={beyondWords(figures)}
        />
      </div>
      {(stale || running) && (
        <p class="ps-w-sealed-line">
          <span>
            {say(
              texts(),
              running
                ? 'desk.sealed.running'
                : of === 'earlier'
                  ? 'desk.sealed.of.earlier'
                  : 'desk.sealed.of.no-orders',
            )}
          </span>
          <Button
            size="small"
            icon="play-fill"
            disabledReason={
              canTry(game)
                ? undefined
                : say(texts(), running ? 'desk.sealed.running' : 'desk.sealed.no-trials')
            }
            onPress={() => session.tryDraft()}
          >
            {say(texts(), 'desk.sealed.try')}
            <span class="ps-visually-hidden">: {say(texts(), 'desk.sealed.try-about')}</span>
          </Button>
        </p>
      )}
    </>
  );
}

interface FigureProps {
  readonly value: string;
  readonly range?: SealedRange | undefined;
  readonly change?: SealedChange | null | undefined;
  readonly label: string;
  /** The whole in a sentence, for a tooltip and for those who do not see it. */
  readonly words: string;
}

function Figure({ value, range, change, label, words }: FigureProps) {
  return (
    <p title={words}>
      <span class="ps-visually-hidden">{words}</span>
      <span class="ps-w-sealed-value" aria-hidden="true">
        <b>{value}</b>
        {range && (
          <bdi dir="ltr">
            {say(texts(), 'desk.sealed.range-in', { range: span(range.low, range.high) })}
          </bdi>
        )}
        {change && (
          <span class={change.couldBeChance ? 'ps-w-sealed-maybe' : undefined}>
            <Direction by={change.points} />
            {change.points === 0 ? '' : figure(Math.abs(change.points))}
          </span>
        )}
      </span>
      <span class="ps-w-sealed-label" aria-hidden="true">
        {label}
      </span>
    </p>
  );
}

function SeatFigure({ own, weeks }: { readonly own: SealedFigure; readonly weeks: number }) {
  const label = say(texts(), `desk.sealed.${own.id}`);
  const words = figureWords(own, weeks);
  return own.kind === 'chance' ? (
    <Figure value={percentage(own.percent)} label={label} words={words} />
  ) : (
    <Figure value={figure(Math.round(own.tenths / 10))} range={own} label={label} words={words} />
  );
}

function attacksWords({ attacks }: SealedNow): string {
  return say(texts(), 'desk.sealed.say.attacks', {
    mid: pointsSize(attacks.tenths * 10),
    low: attacks.low,
    high: attacks.high,
  });
}

function figureWords(own: SealedFigure, weeks: number): string {
  return say(
    texts(),
    `desk.sealed.say.${own.id}`,
    own.kind === 'chance'
      ? { weeks, percent: own.percent, error: pointsSize(own.error * 10) }
      : {
          weeks,
          mid: Math.round(own.tenths / 10),
          low: own.low,
          high: own.high,
        },
  );
}

function beyondWords({ beyond, weeks }: SealedNow): string {
  const { change, percent, error } = beyond;
  const share = say(texts(), 'desk.sealed.say.beyond', {
    weeks,
    percent,
    error: pointsSize(error * 10),
  });
  if (!change) return share;
  const way = change.points > 0 ? 'up' : change.points < 0 ? 'down' : 'level';
  return [
    share,
    say(texts(), `desk.sealed.say.${way}.${change.since}`, { points: Math.abs(change.points) }),
    ...(change.couldBeChance && change.points !== 0
      ? [say(texts(), 'desk.sealed.say.chance')]
      : []),
  ].join(' ');
}

function sentenceOf(figures: SealedNow): string {
  return [
    attacksWords(figures),
    figureWords(figures.figure, figures.weeks),
    beyondWords(figures),
  ].join(' ');
}
