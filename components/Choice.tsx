import styles from './Settings.module.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  /** Said where the organisation decides; then nothing can be chosen. */
  readonly lockedBy: string | null;
}

/** One choice among few, all of them in sight. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, name, labels, chosen, choose, lockedBy } = props;
  return (
    <fieldset class={styles.choice} disabled={lockedBy !== null}>
      <legend>{legend}</legend>
      <div class={styles.options}>
        {(Object.keys(labels) as Value[]).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            {labels[value]}
          </label>
        ))}
      </div>
      {lockedBy && <p class={styles.locked}>{lockedBy}</p>}
    </fieldset>
  );
}
