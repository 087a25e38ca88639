// The title: one sheet, one sword, two decisions. Everything is filled in: one press begins the game.
import { useRef } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { LanguageId } from '../../app/settings.ts';
import type { AppState } from '../../app/state.ts';
import { chosenCrisis, onlySeat } from '../../app/title-rows.ts';
import { listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Sword } from '../kit/sword.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import { Tick } from '../settings/tick.tsx';
import { useSize } from '../shell/use-size.ts';
import '../style/settings.css';
import '../style/title.css';
import { BeginPanel } from './begin-panel.tsx';
import { CrisisPanel } from './crisis-panel.tsx';
import { HeroMap, Wordmark } from './hero.tsx';
import { OpeningPanel } from './opening-panel.tsx';
import { SeatPanel } from './seat-panel.tsx';
import { TitleBar } from './title-bar.tsx';

export interface TitleScreenProps {
  readonly session: Session;
  readonly state: AppState;
  /** Languages that can be chosen. */
  readonly languages: readonly LanguageId[];
  /** Opens the list of keys. */
  readonly onKeys: () => void;
  /** Opens the method pages. */
  readonly onMethod: (tab: MethodTab) => void;
  readonly onGames: () => void;
  readonly onSettings: () => void;
}

/** The title page. */
export function TitleScreen(props: TitleScreenProps) {
  const { session, state, languages, onKeys, onMethod, onGames, onSettings } = props;
  const { catalogue, setup, busy } = state;
  const seed = useRef<HTMLInputElement>(null);
  const crisis = chosenCrisis(catalogue, setup);

  const begin = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    // The field says itself what is missing.
    if (setup.seed.trim() === '') seed.current?.focus();
    else void session.begin();
  };

  return (
    <div class="ps-title">
      <header class="ps-hero">
        <div class="ps-hero-window">
          <HeroMap />
        </div>
        <TitleBar
          session={session}
          state={state}
          languages={languages}
          onGames={onGames}
          onMethod={() => onMethod('calibration')}
          onSettings={onSettings}
          onKeys={onKeys}
        />
        <h1 class="ps-title-name">
          <Wordmark
            words={[say(texts(), 'ui.title.word-1'), say(texts(), 'ui.title.word-2')]}
            label={say(texts(), 'ui.game')}
          />
        </h1>
        <p class="ps-title-tagline">{say(texts(), 'ui.title.tagline')}</p>
        <ContinueButton session={session} state={state} />
        <HeroSword />
      </header>
      <main id="main" class="ps-bench" tabIndex={-1}>
        <form class="ps-bench-sheets" onSubmit={begin} noValidate>
          <CrisisPanel session={session} state={state} />
          <div class="ps-bench-side">
            <SeatPanel session={session} setup={setup} only={onlySeat(setup)} />
            {crisis && (
              <BeginPanel
                session={session}
                setup={setup}
                crisis={crisis}
                busy={busy}
                seedField={seed}
                onAssumptions={() => onMethod('assumptions')}
              />
            )}
          </div>
          <div class="ps-title-note">
            <p>
              <Icon name="info" size={16} />
              <span>
                {say(texts(), 'ui.title.content-note')} {say(texts(), 'ui.title.model-note')}
              </span>
            </p>
            <Tick
              label={say(texts(), 'ui.title.deaths')}
              about={say(texts(), 'ui.title.deaths-about')}
              on={state.settings.deaths === 'sums'}
              onChange={(on) => session.setSettings({ deaths: on ? 'sums' : 'all' })}
            />
            <Button size="small" icon="printer" onPress={() => onMethod('sheets')}>
              {say(texts(), 'sheet.open')}
            </Button>
          </div>
          {crisis && <OpeningPanel crisis={crisis} setup={setup} />}
        </form>
      </main>
    </div>
  );
}

/** The kept game, named so that one knows what is gone on with. */
function ContinueButton({ session, state }: { session: Session; state: AppState }) {
  const { last, game, catalogue, busy } = state;
  if (!last) return null;
  const params = {
    crisis: last.name ?? catalogue.find(({ id }) => id === last.scenario)?.title ?? last.scenario,
    seat: listOf(
      last.seats.map((seat) => say(texts(), `seat.${seat}.name`)),
      texts(),
    ),
    week: Math.min(last.week + 1, last.weeks),
    weeks: last.weeks,
  };
  const goOn = (): void => {
    if (busy) return;
    if (game?.save !== last.id) void session.openSave(last.id);
    else if (last.over) session.show('end');
    // Whoever comes back to a game of several persons may not be the one who left it.
    else session.show(game.persons.length > 1 ? 'pass' : 'week');
  };
  return (
    <button type="button" class="ps-continue" onClick={goOn} aria-disabled={busy || undefined}>
      <b>{say(texts(), 'ui.title.continue')}</b>
      <span>
        {say(texts(), last.over ? 'ui.title.continue-over' : 'ui.title.continue-about', params)}
      </span>
      <Icon name={busy ? 'clock' : 'arrow-right'} size={20} />
    </button>
  );
}

/** The sword that divides the sheet from the bench, drawn to the width there is. */
function HeroSword() {
  const [frame, { width, height }] = useSize<HTMLDivElement>({ width: 1372, height: 92 });
  return (
    <div class="ps-title-sword" ref={frame}>
      <Sword
        full
        value={100}
        words={say(texts(), 'ui.title.sword')}
        width={Math.max(200, width)}
        height={Math.max(30, height)}
      />
    </div>
  );
}
