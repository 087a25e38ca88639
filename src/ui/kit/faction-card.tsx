// A faction's card: who they are, what they are doing, what they heed and fear, which way they lean.
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { Meter5 } from './meter5.tsx';
import type { MeterReading } from './meter5.tsx';
import { Token } from './token.tsx';

/** What a faction is seen to do. Each has its own sign, its own word, and a colour that never stands alone. */
export type Posture = 'attacking' | 'preparing' | 'holding' | 'lobbying' | 'unknown';

export interface PostureLabelProps {
  readonly posture: Posture;
  /** "Holding fire", "No sighting, 2 weeks". */
  readonly words: string;
  readonly size?: number | undefined;
}

const tones: Readonly<Record<Posture, string>> = {
  attacking: 'ps-tone-escalation',
  preparing: 'ps-tone-sporadic',
  holding: 'ps-tone-deescalation',
  lobbying: 'ps-tone-deescalation',
  unknown: 'ps-tone-unknown',
};

/** A posture: sign and word. */
export function PostureLabel({ posture, words, size = 14 }: PostureLabelProps) {
  return (
    <span class={`ps-posture ${tones[posture]}`}>
      {posture === 'attacking' && <Glyph name="rockets" size={size} />}
      {posture === 'preparing' && <Glyph name="drone" size={size} />}
      {posture === 'holding' && <Glyph name="hold" size={size} />}
      {posture === 'lobbying' && <Icon name="bank-fill" size={size} />}
      {posture === 'unknown' && <Icon name="eye-slash" size={size} />}
      {words}
    </span>
  );
}

export interface FactionMeter {
  /** "Heeds Tehran", "Fears a sell-out". */
  readonly name: string;
  readonly reading: MeterReading;
  /** The reading in words with the name: "Heeds Tehran: 2 to 4 of 5, your estimate". */
  readonly label: string;
  /** One sentence that says what the meter means. */
  readonly definition: string;
}

/** Which way a faction leans, and what would move it. */
export interface FactionLean {
  /** "leaning:" and the rung. */
  readonly term: string;
  readonly rung: string;
  /** "up if talks stall". */
  readonly up: string;
  /** "down if a dated text". */
  readonly down: string;
}

export interface FactionCardProps {
  readonly monogram: string;
  readonly name: string;
  readonly posture: { readonly kind: Posture; readonly words: string };
  readonly meters: readonly FactionMeter[];
  readonly lean?: FactionLean | undefined;
  /** "rift with AAH", printed on rows; on cards the torn line says it. */
  readonly rift?: string | undefined;
  readonly selected?: boolean | undefined;
  /** Not in this scenario. */
  readonly dimmed?: boolean | undefined;
  /** `card` in the strip, `row` in the list of a phone. */
  readonly form?: 'card' | 'row' | undefined;
  readonly onSelect?: (() => void) | undefined;
  readonly level?: 3 | 4 | undefined;
}

/** One faction. Selecting it is the card's one action. */
export function FactionCard(props: FactionCardProps) {
  const {
    monogram,
    name,
    posture,
    meters,
    lean,
    rift,
    selected = false,
    dimmed = false,
    form = 'card',
    onSelect,
    level = 3,
  } = props;
  const Name = `h${level}` as const;
  const names = [
    'ps-faction',
    `ps-faction-${form}`,
    selected && 'ps-faction-selected',
    dimmed && 'ps-faction-dimmed',
  ];
  return (
    <article class={names.filter(Boolean).join(' ')}>
      <div class="ps-faction-head">
        <Token
          monogram={monogram}
          size={form === 'row' ? 38 : 25}
          state={posture.kind === 'unknown' ? 'ghost' : 'known'}
        />
        <Name class="ps-faction-name">
          {onSelect === undefined ? (
            name
          ) : (
            <button type="button" class="ps-card-action" onClick={onSelect} aria-pressed={selected}>
              {name}
            </button>
          )}
        </Name>
      </div>
      <p class="ps-faction-posture">
        <PostureLabel posture={posture.kind} words={posture.words} />
        {rift !== undefined && (
          <span class="ps-faction-rift">
            <Icon name="link-break" size={14} />
            {rift}
          </span>
        )}
      </p>
      <ul class="ps-faction-meters">
        {meters.map((meter) => (
          <li key={meter.name} title={meter.definition}>
            <span aria-hidden="true">{meter.name}</span>
            <Meter5 reading={meter.reading} label={meter.label} width={form === 'row' ? 46 : 28} />
          </li>
        ))}
      </ul>
      {lean !== undefined && (
        <p class="ps-faction-lean">
          <span>
            {lean.term} <b>{lean.rung}</b>
          </span>
          <span>{lean.up}</span>
          <span>{lean.down}</span>
        </p>
      )}
    </article>
  );
}
