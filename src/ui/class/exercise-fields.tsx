// The fields of the exercise form: a choice from a list, a line of text, and what is wrong beside them.
import type { ComponentChildren } from 'preact';
import type { ExerciseTrouble } from '../../app/class/exercise-draft.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Icon } from '../kit/icon.tsx';

export interface PartProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the form under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="ps-ex-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
    </section>
  );
}

export interface ChoiceProps<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** Where the heading above says the same. */
  readonly hideLabel?: boolean | undefined;
  /** Said with the field, for those who do not see what stands beside it. */
  readonly describedBy?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a list that is too long for a row. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, hideLabel = false, describedBy, options, value, onChange } = props;
  return (
    <div class="ps-ex-field">
      <label for={id} class={hideLabel ? 'ps-visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const found = options.find((option) => option.value === wanted);
          if (found) onChange(found.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whole numbers from one to another, as options. */
export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

export interface TroubleProps {
  readonly id: string;
  /** What is wrong with the field, if anything. */
  readonly trouble: ExerciseTrouble | undefined;
}

/** The sentence beside a field; its frame is always there, so that what comes into it is read out. */
export function Trouble({ id, trouble }: TroubleProps) {
  return (
    <p class={trouble ? 'ps-trouble' : undefined} id={id} role="status">
      {trouble && (
        <>
          <Icon name={trouble.stops ? 'warning' : 'info'} size={16} />
          <span>{say(texts(), `class.exercise.trouble.${trouble.kind}`, trouble.params)}</span>
        </>
      )}
    </p>
  );
}
