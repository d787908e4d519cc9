import type { Lang } from '../model/language';

/** What the browser says of its model: whether it is there, or could be. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** One conversation with the model. */
export interface ModelSession {
  prompt(input: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface ModelOptions {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

/** The part of the Prompt API (`LanguageModel`, webmachinelearning/prompt-api) that we need. */
export interface BrowserModel {
  availability(options: ModelOptions): Promise<string>;
  create(
    options: ModelOptions & {
      readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
      readonly monitor?: (monitor: DownloadMonitor) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<ModelSession>;
}

const STATES: readonly string[] = ['unavailable', 'downloadable', 'downloading', 'available'] satisfies ModelState[];

/**
 * Languages of ours that Chrome's model says it can write (2026). Asked for another one it answers "unavailable" as
 * well, but also complains in the console, so it is not asked.
 */
const WRITABLE: readonly Lang[] = ['de', 'en', 'es', 'fr'];

/**
 * The browser's own model.
 * @param scope the global object of an extension page
 * @returns null where the browser has none
 */
export function findBrowserModel(scope: object): BrowserModel | null {
  const model = (scope as { LanguageModel?: Partial<BrowserModel> }).LanguageModel;
  return typeof model?.availability === 'function' && typeof model.create === 'function'
    ? (model as BrowserModel)
    : null;
}

/** Whether the model can read and write a language; never throws, starts no download. */
export async function stateOf(model: BrowserModel | null, lang: Lang): Promise<ModelState> {
  if (!WRITABLE.includes(lang)) return 'unavailable';
  try {
    const state = await model?.availability(optionsFor(lang));
    return state !== undefined && STATES.includes(state) ? (state as ModelState) : 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * Opens a conversation with a model that is there.
 * @param instruction what it is told before all else
 * @throws where the browser refuses or the signal is aborted
 */
export function openSession(
  model: BrowserModel,
  lang: Lang,
  instruction: string,
  signal: AbortSignal,
): Promise<ModelSession> {
  return model.create({ ...optionsFor(lang), initialPrompts: [{ role: 'system', content: instruction }], signal });
}

/**
 * Has the browser download the model. Call it right in a click of the reader: the browser wants one.
 * @param onProgress told how much of it is there, 0..1
 * @throws where the browser refuses, the download breaks off, or the signal is aborted
 */
export async function downloadModel(
  model: BrowserModel,
  lang: Lang,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const monitor = (download: DownloadMonitor) => {
    download.addEventListener('downloadprogress', ({ loaded }) => onProgress(Math.min(1, Math.max(0, loaded))));
  };
  const session = await model.create({ ...optionsFor(lang), monitor, signal });
  session.destroy();
}

function optionsFor(lang: Lang): ModelOptions {
  const text = [{ type: 'text', languages: [lang] }] as const;
  return { expectedInputs: text, expectedOutputs: text };
}
