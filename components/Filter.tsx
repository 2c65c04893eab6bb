import type { Choice } from '../core/material/material-choices.ts';

interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  /** What the choice of no value is called. */
  readonly all: string;
  readonly chosen: Value | null;
  readonly options: readonly Choice<Value>[];
  readonly toText: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

/** One of the values that the material has, with how many it has of each, or all. */
export function Filter<Value extends string>(props: Props<Value>) {
  const { name, label, all, chosen, options, toText, onChoose } = props;
  return (
    <select
      name={name}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(options.find(({ value }) => value === currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map(({ value, count }) => (
        <option key={value} value={value}>
          {`${toText(value)} (${count})`}
        </option>
      ))}
    </select>
  );
}
