/** Ten tabs passed by quickly are read once. */
const SETTLE_MS = 120;
/** Pages that make themselves by script are read again when they have had time to. */
const LATE_CONTENT_MS = 1_500;

/** Waits until changes of the page in front have come to rest. */
export interface Settling {
  /** @param navigated whether it is another page, which is then looked at once more, late */
  readonly changed: (navigated: boolean) => void;
  /** What is read now need not be read again for the changes until now. */
  readonly cancel: () => void;
}

/** @param read reads the page; first patiently, as an earlier page's text may still stand there */
export function createSettling(read: (how: { readonly patient: boolean }) => void): Settling {
  let moved = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const settled = () => {
    read({ patient: true });
    if (!moved) return;
    moved = false;
    clearTimeout(late);
    late = setTimeout(() => read({ patient: false }), LATE_CONTENT_MS);
  };
  return {
    changed: (navigated) => {
      moved ||= navigated;
      clearTimeout(settling);
      settling = setTimeout(settled, SETTLE_MS);
    },
    cancel: () => clearTimeout(settling),
  };
}
