import type { Language } from '../core/material/material.ts';
import type { DatasetView } from '../core/view-state.ts';

/** What the user can do with advice. */
export interface AdviceActions {
  /** Hears no more of one piece of advice, or of `all`. */
  readonly silence: (id: string) => void;
  readonly restore: () => void;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the part about the dataset on the page is given. */
export interface DatasetProps {
  readonly view: DatasetView;
  /** How many times the user has asked for it, from where it is out of sight. */
  readonly asked?: number;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  readonly openLink: (url: string) => void;
  readonly reread: () => void;
  readonly actions: AdviceActions;
}
