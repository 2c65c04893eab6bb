/** Eko's mark, an e and its echo; decoration beside words that say the same. Drawn as in cli/icon/. */
export function Mark({ class: className }: { readonly class?: string | undefined }) {
  return (
    <svg viewBox="0 0 128 128" class={className} aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#12807a" />
      <g fill="none" stroke="#fff" stroke-linecap="round">
        <path d="M25 72h58a29 29 0 1 0-9 21" stroke-width="15" />
        <path d="M71 21a53 53 0 0 1 35 36" stroke-width="12" />
      </g>
    </svg>
  );
}
