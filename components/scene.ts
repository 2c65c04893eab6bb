import { createContext } from 'preact';

/** What every part of a view may need to know of the moment it is shown in. */
export interface Scene {
  /** Instant with offset; empty where time does not matter. */
  readonly now: string;
  /** The network that Eko is for: what it gave need not name it. */
  readonly network: string;
}

export const SceneContext = createContext<Scene>({ now: '', network: '' });
