import { copyText } from './clipboard.ts';
import { changeSettings } from './settings-store.ts';

/** What the user can do with advice on a dataset. */
export const adviceActions = {
  /** Hears no more of one piece, or of `all`. */
  silence: (id: string) =>
    void changeSettings(({ silencedAdvice }) => ({
      silencedAdvice: [...new Set([...silencedAdvice, id])],
    })),
  /** Hears everything again. */
  restore: () => void changeSettings({ silencedAdvice: [] }),
  copy: copyText,
};
