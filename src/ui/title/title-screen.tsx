// The title: one sheet, one sword, two decisions. Everything is filled in: one press begins the game.
import { useRef, useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { chosenCrisis, onlySeat } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Sword } from '../kit/sword.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import { LoadRecord } from '../shell/load-record.tsx';
import { useSize } from '../shell/use-size.ts';
import '../style/title.css';
import { BeginPanel } from './begin-panel.tsx';
import { CrisisPanel } from './crisis-panel.tsx';
import { HeroMap, Wordmark } from './hero.tsx';
import { OpeningPanel } from './opening-panel.tsx';
import { SeatPanel } from './seat-panel.tsx';

export interface TitleScreenProps {
  readonly session: Session;
  readonly state: AppState;
  /** Opens the list of keys. */
  readonly onKeys: () => void;
  /** Opens the method pages. */
  readonly onMethod: (tab: MethodTab) => void;
}

/** The title page. */
export function TitleScreen({ session, state, onKeys, onMethod }: TitleScreenProps) {
  const { catalogue, setup, notice } = state;
  const [loading, setLoading] = useState(false);
  const seed = useRef<HTMLInputElement>(null);
  const crisis = chosenCrisis(catalogue, setup);

  const begin = (event: Event): void => {
    event.preventDefault();
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
        <div class="ps-title-bar">
          <ContinueButton session={session} state={state} />
          <Button class="ps-on-map" icon="archive" onPress={() => setLoading(true)}>
            {say(texts(), 'ui.title.load')}
          </Button>
          <Button class="ps-on-map" icon="book-open-text" onPress={() => onMethod('calibration')}>
            {say(texts(), 'ui.title.method')}
          </Button>
          <span class="ps-title-space" />
          <div class="ps-on-map ps-title-keys">
            <IconButton
              icon="keyboard"
              label={say(texts(), 'ui.keys.open')}
              shortcut="?"
              onPress={onKeys}
            />
          </div>
          <Segmented
            legend={say(texts(), 'ui.title.display')}
            hideLegend
            raised
            name="display"
            options={[
              { value: 'day', label: say(texts(), 'ui.display.light') },
              { value: 'night', label: say(texts(), 'ui.display.dark') },
            ]}
            value={state.theme}
            onChange={(theme) => session.setTheme(theme)}
          />
        </div>
        <h1 class="ps-title-name">
          <Wordmark
            words={[say(texts(), 'ui.title.word-1'), say(texts(), 'ui.title.word-2')]}
            label={say(texts(), 'ui.game')}
          />
        </h1>
        <p class="ps-title-tagline">{say(texts(), 'ui.title.tagline')}</p>
        <HeroSword />
      </header>
      <main id="main" class="ps-bench" tabIndex={-1}>
        <form class="ps-bench-sheets" onSubmit={begin} noValidate>
          <CrisisPanel session={session} state={state} />
          <div class="ps-bench-side">
            <SeatPanel session={session} seat={setup.seat} only={onlySeat(setup)} />
            {crisis && (
              <BeginPanel
                session={session}
                setup={setup}
                crisis={crisis}
                seedField={seed}
                onAssumptions={() => onMethod('assumptions')}
              />
            )}
            <p class="ps-title-note">
              <Icon name="info" size={16} />
              <span>
                {say(texts(), 'ui.title.content-note')} {say(texts(), 'ui.title.model-note')}
              </span>
            </p>
          </div>
          {crisis && <OpeningPanel crisis={crisis} setup={setup} />}
        </form>
      </main>
      <LoadRecord session={session} notice={notice} open={loading} onOpen={setLoading} />
    </div>
  );
}

/** The kept game, named so that one knows what is gone on with. */
function ContinueButton({ session, state }: { session: Session; state: AppState }) {
  const { last, game, catalogue } = state;
  if (!last) return null;
  const [seat] = last.seats;
  const params = {
    crisis: last.name ?? catalogue.find(({ id }) => id === last.scenario)?.title ?? last.scenario,
    seat: seat ? say(texts(), `seat.${seat}.name`) : '',
    week: last.week + 1,
    weeks: last.weeks,
  };
  const goOn = (): void => {
    if (game?.save === last.id) session.show(last.over ? 'end' : 'week');
    else void session.openSave(last.id);
  };
  return (
    <Button class="ps-on-map" kind="primary" iconAfter="arrow-right" onPress={goOn}>
      {say(texts(), 'ui.title.continue')}
      <span class="ps-title-continue">
        {say(texts(), last.over ? 'ui.title.continue-over' : 'ui.title.continue-about', params)}
      </span>
    </Button>
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
