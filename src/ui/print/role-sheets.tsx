// The role sheets of a game: chosen, looked at, and printed. Fetched when they are first asked for.
import { useEffect, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import { roleSheet, type RoleSheet } from '../../app/role-sheet.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { PrintOnly, printPage } from './print-only.tsx';
import { RoleSheetPage } from './role-sheet.tsx';

export interface RoleSheetsProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What scrolls takes the focus for it. */
const SCROLLER = { role: 'group', tabIndex: 0 } as const;

const SEATS = ['baghdad', 'washington', 'tehran'] as const;
type Seat = (typeof SEATS)[number];

/** The game under way decides what is printed, or else the choices on the title page. */
function choicesOf({ game, screen, setup }: AppState): {
  readonly scenario: string;
  readonly variant: string;
  readonly weeks: number;
} {
  if (game === null || screen === 'title') return setup;
  const { header } = game;
  return { scenario: header.scenario.id, variant: header.variant, weeks: header.weeks };
}

type Sheets = readonly RoleSheet[] | 'loading' | 'failed';

function useSheets(session: PlaySession, state: AppState, open: boolean): Sheets {
  const { scenario: id, variant, weeks } = choicesOf(state);
  const [sheets, setSheets] = useState<Sheets>('loading');
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    setSheets('loading');
    session.scenario(id).then(
      (scenario) => {
        if (!wanted) return;
        const made = SEATS.map((seat) => scenario && roleSheet(scenario, variant, weeks, seat));
        setSheets(made.filter((sheet) => sheet !== null));
      },
      () => {
        if (wanted) setSheets('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [open, id, variant, weeks]);
  return sheets;
}

/** The dialog with its choices and a look at each sheet. While it is open, printing prints the sheets. */
export function RoleSheets({ session, state, open, onClose }: RoleSheetsProps) {
  const sheets = useSheets(session, state, open);
  const [left, setLeft] = useState<readonly Seat[]>([]);
  const [room, setRoom] = useState('');
  const shown = typeof sheets === 'string' ? [] : sheets.filter(({ seat }) => !left.includes(seat));
  return (
    <Dialog
      open={open}
      title={say(texts(), 'sheet.title')}
      id="role-sheets"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      page
      bar={
        <div class="ps-sheet-bar">
          <fieldset>
            <legend>{say(texts(), 'sheet.seats')}</legend>
            {SEATS.map((seat) => (
              <label key={seat}>
                <input
                  type="checkbox"
                  checked={!left.includes(seat)}
                  onChange={(event) =>
                    setLeft(
                      event.currentTarget.checked
                        ? left.filter((one) => one !== seat)
                        : [...left, seat],
                    )
                  }
                />
                <SeatGlyph seat={seat} size={18} /> {say(texts(), `seat.${seat}.name`)}
              </label>
            ))}
          </fieldset>
          <label class="ps-sheet-room">
            {say(texts(), 'sheet.room')}
            <input
              type="text"
              maxLength={16}
              value={room}
              aria-describedby="sheet-room-about"
              onInput={(event) => setRoom(event.currentTarget.value)}
            />
            <span id="sheet-room-about">{say(texts(), 'sheet.room-blank')}</span>
          </label>
          <Button
            kind="primary"
            icon="printer"
            disabledReason={shown.length === 0 ? say(texts(), 'sheet.none') : undefined}
            onPress={printPage}
          >
            {say(texts(), 'sheet.print')}
          </Button>
        </div>
      }
    >
      <p class="ps-sheet-about">{say(texts(), 'sheet.about')}</p>
      {sheets === 'loading' && <p role="status">{say(texts(), 'ui.loading')}</p>}
      {sheets === 'failed' && <p role="alert">{say(texts(), 'notice.not-fetched')}</p>}
      <div class="ps-sheet-preview" {...SCROLLER} aria-label={say(texts(), 'sheet.title')}>
        {shown.map((sheet) => (
          <RoleSheetPage key={sheet.seat} sheet={sheet} room={room.trim()} />
        ))}
      </div>
      <PrintOnly
        draw={() =>
          shown.map((sheet) => <RoleSheetPage key={sheet.seat} sheet={sheet} room={room.trim()} />)
        }
      />
    </Dialog>
  );
}
