import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers';

/** Runs in the document that is driven: it must stand alone, without names of the file it is written in. */
export type InWindow<A extends readonly unknown[], R> = (window: Window & typeof globalThis, ...args: A) => R;

/** A document of the extension: popup, side panel, sidebar, or a page of it in a tab. */
export interface Surface {
  /** What a function gives that is run in the document; arguments and result are JSON. */
  evaluate<A extends readonly unknown[], R>(run: InWindow<A, R>, ...args: A): Promise<Awaited<R>>;
  /** The text that is seen, of the whole document or of the first element of a selector. */
  text(selector?: string): Promise<string>;
  /** A click of the mouse on the first element of a selector, with all that browsers allow on a click. */
  click(selector: string): Promise<void>;
  /**
   * Waits until an element is there, or until a function gives something true.
   * @throws after the time given (10 s), with the text that the document shows then
   */
  waitFor(what: string | InWindow<[], unknown>, milliseconds?: number): Promise<void>;
  /** A PNG of it, in base64. */
  picture(): Promise<string>;
  /** Saves a PNG of it. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The shadow root that an element of a page keeps closed. */
export interface ClosedRoot {
  evaluate<A extends readonly unknown[], R>(run: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R>;
  /** A click of the mouse on the first element of a selector inside it. */
  click(selector: string): Promise<void>;
}

export type Medium = 'screen' | 'paper' | 'forced colours';

/** A node of the accessibility tree; roles as the browser names them. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** A browser with the extension, the same from outside for both. */
export interface Driven {
  readonly name: BrowserName;
  /** Where the extension's own files are, with a slash at the end. */
  readonly base: string;
  /** Every error in a console and every uncaught exception so far: of pages, content script, popup, panel, worker. */
  readonly errors: readonly string[];
  /** Addresses that something but the browser itself asked for so far, in order. */
  requests(): Promise<string[]>;
  /** Opens a tab in front and waits for its load event. */
  openPage(url: string): Promise<Page>;
  go(page: Page, url: string): Promise<void>;
  reload(page: Page): Promise<void>;
  /** Opens the popup over a page, by the button in the browser's own bar. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the side panel (Chromium) or sidebar (Firefox) by a click on a button of the popup, ours by default. */
  openPanel(page: Page, button?: string): Promise<Surface>;
  /** The page that greeted after installation; to be asked for with `keepGreeting`, else it was closed. */
  greeting(): Promise<Surface>;
  /** Opens a page of the extension in a tab of its own; the path is one inside the extension. */
  openInTab(path: string): Promise<Surface>;
  /** Null where the element is not there or has none. */
  closedRoot(page: Page, host: string): Promise<ClosedRoot | null>;
  /** Looks for a text with the browser's own search, in the page in front; it is shown where it is found. */
  find(page: Page, text: string): Promise<void>;
  /** Shows a page as it is seen: on a screen, on paper, or in the colours of a reader who needs contrast. */
  seeOn(page: Page, medium: Medium): Promise<void>;
  /** What a screen reader is given of the page in front: role and name of each node, in order. */
  spoken(page: Page): Promise<Spoken[]>;
  /**
   * Does what the key of a command does, in the page in front: in Firefox by the key itself; Chromium is told that it was
   * pressed, which is no click of a reader's to it.
   */
  press(page: Page, command: string): Promise<void>;
  /** The same for an entry of the extension's in the context menu, opened on the page or on a selection. */
  choose(page: Page, entry: string, selection?: string): Promise<void>;
  /** Answers the question of the browser itself for a permission, where it has one (Firefox). */
  answerPrompt(isAllowed: boolean): Promise<void>;
  /** Stops service worker or event page; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Gives the window over to a person: closes what the driver keeps open for itself, waits until they close it. */
  handOver(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension, or a folder that is one. */
  readonly dir: string;
  readonly executablePath: string;
  readonly headless: boolean;
  /** The colour scheme; the system's where it is left open. */
  readonly dark?: boolean;
  /** The browser's own language, "en" by default. Debian's Firefox has English alone. */
  readonly lang?: string;
  /** Device pixels a CSS pixel, 1 by default; Chromium only. */
  readonly scale?: number;
  /** A folder that keeps what the browser stores, for the next start; else all is forgotten with it. */
  readonly profile?: string;
  /** Leaves the page open that greets after installation. */
  readonly keepGreeting?: boolean;
  /** Whether the browser may reach more than this machine; not by default. */
  readonly online?: boolean;
}

/** The popup's button that opens the panel. */
export const OPEN_PANEL = 'footer .main-action';

/** The page that greets after installation, inside the extension. */
export const GREETING = 'src/welcome/index.html';

/** Window size of every run: wide enough for a page and a panel side by side. */
export const WINDOW = { width: 1280, height: 900 };
