// The segmented control: one of a few. Native radios, so arrow keys, forms and right-to-left are the browser's own.

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, as a tooltip. */
  readonly about?: string | undefined;
  /** Why it cannot be chosen now. */
  readonly disabledReason?: string | undefined;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen: "Map mode". Printed above unless `hideLegend`. */
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  /** Name of the group, unique on the page. */
  readonly name: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Lies on the map or the mat and casts a shadow. */
  readonly raised?: boolean | undefined;
}

/** A row of choices of which one holds. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, hideLegend = false, name, options, value, onChange, raised = false } = props;
  return (
    <fieldset class={raised ? 'ps-segmented ps-segmented-raised' : 'ps-segmented'}>
      <legend class={hideLegend ? 'ps-visually-hidden' : 'ps-segmented-legend'}>{legend}</legend>
      <div class="ps-segmented-row">
        {options.map((option) => (
          <label
            key={option.value}
            class="ps-segmented-option"
            title={option.disabledReason ?? option.about}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabledReason !== undefined}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
