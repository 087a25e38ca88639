// Tabs: one panel of a few. One tab stop; the arrows move and choose at once.
import { useRef } from 'preact/hooks';

export interface TabOf<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface TabListProps<Id extends string> {
  /** What the tabs choose among. */
  readonly label: string;
  /** Unique on the page; the panel takes its names from it. */
  readonly group: string;
  readonly tabs: readonly TabOf<Id>[];
  readonly current: Id;
  readonly onTab: (id: Id) => void;
}

/** The row of tabs. */
export function TabList<Id extends string>(props: TabListProps<Id>) {
  const { label, group, tabs, current, onTab } = props;
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number): void => {
    const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const forth = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const last = tabs.length - 1;
    const steps: Readonly<Record<string, number>> = {
      [back]: at === 0 ? last : at - 1,
      [forth]: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    onTab(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="ps-tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map((tab, at) => {
        const on = tab.id === current;
        return (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${group}-tab-${tab.id}`}
            class="ps-tab"
            aria-selected={on}
            aria-controls={on ? `${group}-panel-${tab.id}` : undefined}
            tabIndex={on ? 0 : -1}
            onClick={() => onTab(tab.id)}
            onKeyDown={(event) => move(event, at)}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}

/** What the element that holds the current tab's content carries. */
export function tabPanel(
  group: string,
  id: string,
): {
  readonly role: 'tabpanel';
  readonly id: string;
  readonly 'aria-labelledby': string;
} {
  return { role: 'tabpanel', id: `${group}-panel-${id}`, 'aria-labelledby': `${group}-tab-${id}` };
}
