import type { BrowserName } from '../../cli/start/find-browser.ts';

/** A page of Eko as its user has it on the screen. */
export interface ShownView {
  /**
   * Runs a function in the view, with its document first; arguments and answer as JSON.
   * The function must stand alone: it is sent as text.
   */
  readonly run: <A extends readonly unknown[], T>(
    inView: (document: Document, ...given: A) => T,
    ...given: A
  ) => Promise<T>;
  /** A mouse click at a point of the view, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Types on the keyboard, into whatever has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** PNG of what is seen of the view. */
  readonly screenshot: () => Promise<Uint8Array>;
}

export type ViewName = 'popup' | 'panel' | 'options';

/** A real browser with Eko in it, as a user handles it. */
export interface EkoBrowser {
  readonly name: BrowserName;
  /** Opens an address in the tab in front; waits until it is loaded, or only begun. */
  readonly visit: (url: string, waitFor?: 'loaded' | 'begun') => Promise<void>;
  /** Runs a function in the page in front. */
  readonly inPage: <T>(inPage: () => T) => Promise<T>;
  /** A real click on Eko's icon in the toolbar: the only thing that gives access to the page. */
  readonly clickIcon: () => Promise<void>;
  /** Waits for one of Eko's pages to be open. */
  readonly view: (name: Exclude<ViewName, 'options'>) => Promise<ShownView>;
  /** Opens Eko's settings in a tab in front. */
  readonly openOptions: () => Promise<ShownView>;
  readonly closeOptions: () => Promise<void>;
  readonly isOpen: (name: Exclude<ViewName, 'options'>) => Promise<boolean>;
  readonly closePopup: () => Promise<void>;
  /** Addresses of all open tabs. */
  readonly tabAddresses: () => Promise<string[]>;
  /** Closes every tab with this address. */
  readonly closeTab: (url: string) => Promise<void>;
  /** Exceptions and error messages of Eko's own pages and background since the start. */
  readonly problems: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder with the built extension; the browser's own build in `.output` unless said. */
  readonly extension?: string;
  /** With a window that a user sees. */
  readonly headed?: boolean;
  /** Nothing but loopback can be reached, unless false. */
  readonly offline?: boolean;
  /** Device pixels a CSS pixel, for pictures. */
  readonly scale?: number;
}

export type Launch = (options?: LaunchOptions) => Promise<EkoBrowser>;

/** Folder of a browser's build. */
export function builtExtension(target: 'chrome' | 'firefox' | 'edge' | 'safari'): string {
  return `${process.cwd()}/.output/${target}-mv3`;
}
