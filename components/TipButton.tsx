import blocks from './styles/blocks.module.css';

interface Props {
  readonly label: string;
  /** Where something fits the page, the offer is a quiet one. */
  readonly quiet: boolean;
  readonly begin: (material: null) => void;
}

/** The offer to tell the network what is missing. */
export function TipButton({ label, quiet, begin }: Props) {
  return (
    <p>
      <button
        type="button"
        name="tip"
        class={quiet ? blocks.plain : undefined}
        onClick={() => begin(null)}
      >
        {label}
      </button>
    </p>
  );
}
