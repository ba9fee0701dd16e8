import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/index.ts';
import { Languages } from '../Languages.tsx';
import { Tabs } from '../Tabs.tsx';
import type { Voice } from './voice.ts';

export type DeskPart = 'notes' | 'transfer' | 'settings';

export interface DeskProps {
  readonly voice: Voice;
  readonly part: DeskPart;
  /** The latest thing to tell; empty for nothing. It is read aloud. */
  readonly announcement: string;
  /** What the part in front shows. */
  readonly children: ComponentChildren;
  onPart(part: DeskPart): void;
  onLanguage(language: Language): void;
}

/** The desk page around whichever part is in front. */
export function Desk({ voice, part, announcement, children, onPart, onLanguage }: DeskProps) {
  const { words, language } = voice;
  const tabs = [
    { name: 'notes', label: words.notes },
    { name: 'transfer', label: words.transfer },
    { name: 'settings', label: words.settings },
  ] as const;
  return (
    <main class={`desk desk-${part}`} lang={language}>
      <header class="head">
        <h1>
          <span class="wordmark">{words.name}</span> <span class="head-part">{words.desk}</span>
        </h1>
        <Languages label={words.language} current={language} onLanguage={onLanguage} />
      </header>
      <Tabs label={words.parts} tabs={tabs} current={part} onSelect={onPart}>
        {children}
      </Tabs>
      <p class="unseen" role="status">
        {announcement}
      </p>
    </main>
  );
}
