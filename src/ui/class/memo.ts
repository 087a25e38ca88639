// A component that is drawn anew only when one of its props is another: sixty cards do not follow every change of the page.
import { Component, h, type ComponentType } from 'preact';

/** The component behind a shallow comparison of its props. */
export function memo<Props extends object>(inner: ComponentType<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const keys = new Set([...Object.keys(this.props), ...Object.keys(next)]);
      return [...keys].some((key) => Reflect.get(this.props, key) !== Reflect.get(next, key));
    }

    override render() {
      return h(inner, this.props);
    }
  };
}
