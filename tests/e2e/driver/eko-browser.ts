import type { Page } from 'puppeteer-core';

/** A part of a view as the browser hands it to a screen reader. */
export interface AccessiblePart {
  /** In the browser's own words: `link`, `button` or `pushbutton`. */
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  /** Absent for what cannot be opened. */
  readonly isExpanded?: boolean;
}

/** One of Eko's views in a running browser. */
export interface EkoView {
  readonly isOpen: () => Promise<boolean>;
  /** What a user reads in it; empty while it is not open. */
  readonly text: () => Promise<string>;
  /** Evaluates an expression that may use the view's `document`; JSON comes back. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** A user's click on the first element that fits. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key on the keyboard, as `KeyboardEvent.key` names it, in the view that has the focus. */
  readonly press: (key: string) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  /** All that a screen reader finds in it, in reading order, from the browser's accessibility tree. */
  readonly accessibleParts: () => Promise<readonly AccessiblePart[]>;
  /** Makes it so wide, in CSS pixels, as a user does by its edge. */
  readonly resize: (width: number) => Promise<void>;
}

/** A window whose pages the browser forgets, with Eko's views in it. */
export interface PrivateWindow {
  readonly popup: EkoView;
  readonly panel: EkoView;
  readonly clickIcon: () => Promise<void>;
  readonly closePopup: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser with the built extension in it, driven as a user would. */
export interface EkoBrowser {
  readonly name: 'chromium' | 'firefox';
  /** The tab in front. */
  readonly page: Page;
  readonly popup: EkoView;
  readonly panel: EkoView;
  readonly options: EkoView;
  /** The page that a new installation opens; only with `keepWelcome`. */
  readonly welcome: EkoView;
  /** The background's worker, for what no driver can click; in Chromium only. */
  readonly inBackground: (<Value>(expression: string) => Promise<Value>) | null;
  /** The browser's own window, with its address bar and menus; in Firefox only. */
  readonly inBrowserWindow: (<Value>(expression: string) => Promise<Value>) | null;
  /** A real click on the toolbar icon; the only way in which Eko gets access to a page. */
  readonly clickIcon: () => Promise<void>;
  readonly closePopup: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Shows one of the browser's own pages in front and clicks the icon there; gives a way back. */
  readonly clickIconOnBrowserPage: () => Promise<() => Promise<void>>;
  /** Opens a page in a tab of its own, in front. */
  readonly openTab: (url: string) => Promise<Page>;
  /** Opens a page in a window of its own, in front. */
  readonly openWindow: (url: string) => Promise<Page>;
  /** Answers the browser's question for a site by a click; null where it cannot be answered headless. */
  readonly answerPrompt: ((yes: boolean) => Promise<void>) | null;
  /** The addresses of all open tabs. */
  readonly tabAddresses: () => Promise<string[]>;
  /** Ends the background at once, as a browser does that needs memory. */
  readonly stopBackground: () => Promise<void>;
  readonly isBackgroundRunning: () => Promise<boolean>;
  /** Opens a page in a private window, in front; only with `inPrivateWindows`. */
  readonly openPrivateWindow: (url: string) => Promise<PrivateWindow>;
  /** Errors on the consoles of Eko's own pages, and in Chromium in its background; empty in Firefox. */
  readonly errors: readonly string[];
  /** The same in both browsers: every error and unhandled rejection in Eko's own code until now. */
  readonly readErrors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** A build of its own, such as `loopback`: the end of its folder's name. */
  readonly build?: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly executablePath: string;
  /** The id under which a policy of the machine installs Eko; nothing is installed beside it. */
  readonly policyId?: string;
  readonly headless?: boolean;
  /** Cuts everything but loopback off; on in all tests. */
  readonly offline?: boolean;
  /** The folder in which downloads land; without it the browser's own. */
  readonly downloads?: string;
  /** Sends every request through a proxy on this port, those to this computer too. */
  readonly proxyPort?: number;
  /** The language of the browser itself; Swedish unless said. */
  readonly language?: 'sv' | 'en';
  /** The zone that the computer is in, as an IANA name; this computer's unless said. */
  readonly timeZone?: string;
  /** A folder that keeps the browser's profile from one start to the next; Firefox then wants a package. */
  readonly profile?: string;
  /** What a user has chosen in Firefox's own settings, by the names of its preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** What a user has chosen in Chromium's own settings, as its arguments. */
  readonly switches?: readonly string[];
  /** Lets Eko into private windows, as users can in the browser's settings; browsers do not by themselves. */
  readonly inPrivateWindows?: boolean;
  /** Puts something that is no database where Firefox keeps its sync storage. */
  readonly brokenSync?: boolean;
  /** Leaves the welcome of a new installation open; else it is closed, as users do. */
  readonly keepWelcome?: boolean;
  /** False for an extension that opens no welcome. */
  readonly hasWelcome?: boolean;
}
