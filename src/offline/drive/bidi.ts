/** A value as WebDriver BiDi sends it; of nodes we read only the shadow root. */
export interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}
/** Sends a command of WebDriver BiDi and gives its result. */
export type Send = <T = Remote>(method: string, params: object) => Promise<T>;
