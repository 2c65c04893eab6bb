import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './Settings.module.css';
import type { SettingsTexts } from './texts/settings-sv.ts';

interface Props {
  readonly texts: SettingsTexts;
  readonly reset: () => void;
}

/** Begins anew, after one question. The focus goes to the question's harmless answer, and back. */
export function ResetChoice({ texts, reset }: Props) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== null) next.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <p class={styles.buttons}>
        <button type="button" name="reset" ref={next} onClick={() => setAsking(true)}>
          {texts.reset}
        </button>
      </p>
    );
  const surely = () => {
    setAsking(false);
    reset();
  };
  return (
    <div class={styles.question}>
      <p>{texts.resetQuestion}</p>
      <p class={styles.buttons}>
        <button type="button" name="resetSurely" onClick={surely}>
          {texts.resetSurely}
        </button>
        <button type="button" name="keep" ref={next} onClick={() => setAsking(false)}>
          {texts.keep}
        </button>
      </p>
    </div>
  );
}
