import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLostFocus } from './use-lost-focus.ts';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  onSelect(name: Name): void;
  readonly children: ComponentChildren;
  /** What stands below the panel and does not scroll with it: over its rows it would hide some by half. */
  readonly foot?: ComponentChildren;
}

const tabId = (name: string): string => `tab-${name}`;
const PANEL_ID = 'panel';

/**
 * Tabs over one panel. Arrow keys, Home and End move and select; Tab leaves to the panel, which scrolls. The tab in front
 * takes the focus that something in the panel had and took along.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Name extends string>({
  label,
  tabs,
  current,
  onSelect,
  children,
  foot,
}: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const panel = useLostFocus<HTMLDivElement>(() =>
    list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
  );
  const at = tabs.findIndex(({ name }) => name === current);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(tabs[target]!.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={tabId(tab.name)}
            aria-selected={tab.name === current}
            aria-controls={PANEL_ID}
            tabIndex={tab.name === current ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={tabId(current)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be within reach of the keyboard
        tabIndex={0}
        ref={panel}
      >
        {children}
      </div>
      {foot}
    </>
  );
}
