import type { Language } from '../core/material/material.ts';
import type { DatasetView } from '../core/view-state.ts';
import { Later } from './Later.tsx';

/** What the user can do with advice. */
export interface AdviceActions {
  /** Hears no more of one piece of advice, or of `all`. */
  readonly silence: (id: string) => void;
  readonly restore: () => void;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

export interface DatasetSectionProps {
  readonly view: DatasetView;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  readonly openLink: (url: string) => void;
  readonly reread: () => void;
  readonly actions: AdviceActions;
}

const loadAdvice = () => import('./DatasetAdvice.tsx').then(({ DatasetAdvice }) => DatasetAdvice);

/** The dataset on the page; its code is loaded only where there is one. */
export function DatasetSection(props: DatasetSectionProps) {
  return <Later load={loadAdvice} props={props} />;
}
