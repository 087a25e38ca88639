// Buttons: primary, plain and quiet; with an icon, or an icon alone; disabled always with a reason.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** One primary action a screen; the rest plain; quiet for tools that repeat. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';
/** 28, 36 and 44 pixels high; on touch screens never under 44. */
export type ButtonSize = 'small' | 'medium' | 'large';

interface CommonProps {
  readonly kind?: ButtonKind | undefined;
  readonly size?: ButtonSize | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Why it cannot be pressed now. The button stays reachable, and says so. */
  readonly disabledReason?: string | undefined;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean | undefined;
  /** For a button that opens something: whether it is open. */
  readonly expanded?: boolean | undefined;
  /** Key that does the same, for screen readers: "S". */
  readonly shortcut?: string | undefined;
  readonly submit?: boolean | undefined;
}

export interface ButtonProps extends CommonProps {
  readonly children: ComponentChildren;
  /** Before the words. */
  readonly icon?: IconName | undefined;
  /** After the words. */
  readonly iconAfter?: IconName | undefined;
  /** Prints the reason under the button instead of in a tooltip. */
  readonly showReason?: boolean | undefined;
  /** Further class of the host. */
  readonly class?: string | undefined;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, icon, iconAfter, showReason = false, disabledReason, size = 'medium' } = props;
  const iconSize = size === 'large' ? 18 : 16;
  const button = (
    <button {...attributes(props, props.class)} title={showReason ? undefined : disabledReason}>
      {icon !== undefined && <Icon name={icon} size={iconSize} />}
      <span>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={iconSize} />}
      {disabledReason !== undefined && <span class="ps-visually-hidden">. {disabledReason}</span>}
    </button>
  );
  if (!showReason || disabledReason === undefined) return button;
  return (
    <span class="ps-button-wrap">
      {button}
      <span class="ps-button-reason" aria-hidden="true">
        {disabledReason}
      </span>
    </span>
  );
}

export interface IconButtonProps extends CommonProps {
  readonly icon: IconName;
  /** What it does: "Zoom in". */
  readonly label: string;
  readonly iconSize?: number | undefined;
}

/** A button with an icon alone, named for those who do not see it and in a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, disabledReason, iconSize } = props;
  const name = disabledReason === undefined ? label : `${label}. ${disabledReason}`;
  return (
    <button
      {...attributes({ ...props, kind: props.kind ?? 'quiet' }, 'ps-button-icon')}
      aria-label={name}
      title={name}
    >
      <Icon name={icon} size={iconSize ?? (props.size === 'small' ? 14 : 18)} />
    </button>
  );
}

function attributes(props: CommonProps, more: string | undefined) {
  const {
    kind = 'plain',
    size = 'medium',
    onPress,
    disabledReason,
    pressed,
    expanded,
    shortcut,
    submit = false,
  } = props;
  const names = [
    'ps-button',
    kind !== 'plain' && `ps-button-${kind}`,
    size !== 'medium' && `ps-button-${size}`,
    more,
  ];
  return {
    type: submit ? ('submit' as const) : ('button' as const),
    class: names.filter(Boolean).join(' '),
    onClick: disabledReason === undefined ? onPress : undefined,
    'aria-disabled': disabledReason === undefined ? undefined : true,
    'aria-pressed': pressed,
    'aria-expanded': expanded,
    'aria-keyshortcuts': shortcut,
  };
}
