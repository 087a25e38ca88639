// The rung bar: a faction's five rungs with their exact chances, and the one it took.
import { Icon } from './icon.tsx';

export interface RungChance {
  readonly name: string;
  /** Chance in percent, 0 to 100. */
  readonly percent: number;
  /** The chance as printed: "64.4%". */
  readonly text: string;
  readonly chosen?: boolean | undefined;
}

export interface RungBarProps {
  /** From hold fire to high-end. */
  readonly rungs: readonly RungChance[];
  /** Printed above: "Its five rungs, exact chances". */
  readonly title?: string | undefined;
  /** Printed at the end of the title's line: "at your estimates, before the draw". */
  readonly note?: string | undefined;
  /** Said of the rung that was taken: "chosen". */
  readonly chosenWord: string;
}

/** One bar in five parts, and a line of words that says the same. */
export function RungBar({ rungs, title, note, chosenWord }: RungBarProps) {
  return (
    <div class="ps-rungs">
      {(title !== undefined || note !== undefined) && (
        <p class="ps-rungs-head">
          <b>{title}</b>
          <span>{note}</span>
        </p>
      )}
      <div class="ps-rungs-bar" aria-hidden="true">
        {rungs
          .filter((rung) => rung.percent > 0)
          .map((rung) => (
            <span
              key={rung.name}
              class={rung.chosen === true ? 'ps-on' : undefined}
              style={{ flexGrow: rung.percent }}
            />
          ))}
      </div>
      <ol class="ps-rungs-list">
        {rungs.map((rung) => (
          <li key={rung.name} class={rung.chosen === true ? 'ps-on' : undefined}>
            {rung.chosen === true && <Icon name="check" size={12} />}
            {rung.name} <b>{rung.text}</b>
            {rung.chosen === true && <span class="ps-visually-hidden">, {chosenWord}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
