/** A folder under `src`, the folders it may import, and the packages of its own it may use besides valibot. */
export interface Layer {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const PURE = ['model', 'bengali', 'anchoring', 'spotting', 'claims', 'feed', 'exchange'];
const LIBRARY = [
  'steps',
  ...PURE,
  'knowledge',
  'notebook',
  'sync',
  'following',
  'article',
  'settings',
  'messages',
  'ui',
  'own-page',
  'editing',
];
const entry: Layer = { imports: LIBRARY, packages: ['webextension-polyfill', 'preact'] };

/** The house, from the ground up: see docs/architecture.md. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  steps: { imports: [], packages: [] },
  model: { imports: [], packages: [] },
  bengali: { imports: ['model'], packages: [] },
  anchoring: { imports: ['steps', 'model', 'bengali'], packages: [] },
  spotting: { imports: ['model', 'bengali', 'anchoring'], packages: [] },
  claims: { imports: ['model', 'bengali', 'anchoring'], packages: [] },
  feed: { imports: ['model', 'bengali', 'anchoring', 'spotting', 'claims'], packages: ['yaml'] },
  exchange: { imports: ['model', 'bengali', 'anchoring', 'feed'], packages: ['yaml'] },
  knowledge: { imports: PURE, packages: ['dexie'] },
  notebook: { imports: PURE, packages: ['dexie'] },
  sync: { imports: [...PURE, 'knowledge'], packages: [] },
  following: { imports: [...PURE, 'knowledge', 'sync'], packages: ['webextension-polyfill'] },
  article: { imports: ['steps', 'model', 'bengali'], packages: [] },
  settings: { imports: ['model'], packages: ['webextension-polyfill'] },
  messages: { imports: ['model'], packages: ['webextension-polyfill'] },
  ui: { imports: ['model'], packages: ['preact'] },
  'own-page': { imports: ['model', 'settings', 'ui'], packages: ['preact'] },
  editing: { imports: ['model', 'messages', 'ui'], packages: ['preact'] },
  content: entry,
  background: entry,
  popup: entry,
  options: entry,
  desk: entry,
  welcome: entry,
};

/** Packages that any layer may use. */
export const COMMON_PACKAGES = ['valibot'];
/** Layers that run alike in the worker, in Node and in tests: no DOM and no browser API by name. */
export const PLATFORM_FREE = ['steps', ...PURE];
