import { api } from '../../messages/index.ts';
import type { WantedSize } from './panel-placement.ts';

const KEY = 'editorSize';

const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** How large the editor was drawn last, on whichever page. */
export async function readPanelSize(): Promise<WantedSize> {
  const kept = (await api.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  const { width, height } = (kept[KEY] ?? {}) as Record<string, unknown>;
  return { ...(isSize(width) ? { width } : {}), ...(isSize(height) ? { height } : {}) };
}

/** Keeps it. Where the extension is gone by now, nothing needs it either. */
export function keepPanelSize(size: WantedSize): void {
  api.storage?.local.set({ [KEY]: size }).catch(() => undefined);
}
