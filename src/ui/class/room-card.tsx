// A room on the wall: what it is called, how its run went, the sword, and what is counted. The whole card opens the room.
import { memo } from './memo.ts';
import { materialOf } from '../../app/material.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Sword } from '../kit/sword.tsx';
import { COURSE_TONE, RoomCurve } from './room-curve.tsx';
import { endingWords, endingShort } from './words.ts';

export interface RoomCardProps {
  readonly row: RoomRow;
  readonly opened: boolean;
  /** Where the rooms are many the card says less. */
  readonly small: boolean;
  readonly onOpen: (label: string) => void;
}

/** The card. It is drawn anew only when its room changes. */
export const RoomCard = memo(function RoomCard({ row, opened, small, onOpen }: RoomCardProps) {
  const { label, figures, persons, analyst, simulated } = row;
  const { totals, trajectory, weeks, start } = figures;
  const sword = weeks.at(-1)?.sword ?? start.sword;
  const material = say(texts(), `sword.${materialOf(sword)}`);
  return (
    <li class={opened ? 'ps-room ps-room-opened' : 'ps-room'}>
      <div class="ps-room-head">
        <h3>
          <button type="button" aria-pressed={opened} onClick={() => onOpen(label)}>
            <bdi>{label}</bdi>
          </button>
        </h3>
        <span class="ps-room-ending" title={endingWords(figures)}>
          {endingShort(figures)}
        </span>
      </div>
      {!small && (
        <p class="ps-room-seats">
          {simulated && <span>{say(texts(), 'class.room.simulated')}</span>}
          {!simulated && persons.length === 0 && (
            <span>
              {analyst !== null && <SeatGlyph seat={analyst} size={15} />}
              {say(texts(), analyst === null ? 'class.room.doctrines' : 'class.room.watched')}
            </span>
          )}
          {persons.map((seat) => (
            <span key={seat}>
              <SeatGlyph seat={seat} size={15} />
              {say(texts(), `seat.${seat}.name`)}
            </span>
          ))}
        </p>
      )}
      <p class={`ps-room-course ${COURSE_TONE[trajectory]}`}>
        {say(texts(), `trajectory.${trajectory}`)}
      </p>
      <div class="ps-room-sword">
        <span aria-hidden="true">{say(texts(), 'class.room.sword')}</span>
        <Sword
          value={sword}
          words={say(texts(), 'class.room.sword-words', { material, value: sword })}
          width={small ? 70 : 120}
          height={11}
        />
        <b aria-hidden="true">
          {small ? figure(sword) : say(texts(), 'class.room.material', { material, value: sword })}
        </b>
      </div>
      <RoomCurve figures={figures} height={small ? 40 : 76} />
      <p class="ps-room-counts">
        {(['attacks', 'strikes', 'breaches'] as const).map((what) => (
          <span key={what}>
            <b>{figure(totals[what])}</b> {say(texts(), `class.room.${what}`, { n: totals[what] })}
          </span>
        ))}
      </p>
    </li>
  );
});
