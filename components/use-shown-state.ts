import { useRef } from 'preact/hooks';
import type { ViewState } from '../core/view-state.ts';

type Ready = Extract<ViewState, { kind: 'ready' }>;

interface ShownState {
  /** What stands around the answer; null until there has been one. */
  readonly around: Ready | null;
  /** The page's answer; null while it is on its way. */
  readonly answer: Ready | null;
}

/**
 * What of a state is shown, so that nothing moves when the answer arrives: before the first answer
 * nothing that it would push away, and while another page is read what stood around the last one.
 * @param isComplete false while code for the answer is still loading
 */
export function useShownState(state: ViewState | null, isComplete: boolean): ShownState {
  const last = useRef<Ready | null>(null);
  const ready = state?.kind === 'ready' ? state : null;
  const answer = ready && ready.page.kind !== 'reading' && isComplete ? ready : null;
  if (answer || !ready) last.current = answer;
  return { around: last.current, answer };
}
