/**
 * Keys between the search box and its hits, which stay ordinary links in a list: arrow down or
 * Enter goes from the box to the first hit, arrows, Home and End move among the hits, Escape and
 * arrow up from the first lead back. Tab works as everywhere.
 */
export function moveFocus(event: KeyboardEvent, box: HTMLInputElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const { target, currentTarget } = event;
  if (!(currentTarget instanceof Element) || !box) return;
  const links = [...currentTarget.querySelectorAll<HTMLAnchorElement>('h3 a')];
  const at = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
  const next = target === box ? fromBox(event.key, links) : fromHit(event.key, links, at, box);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function fromBox(key: string, links: readonly HTMLElement[]): HTMLElement | undefined {
  return key === 'ArrowDown' || key === 'Enter' ? links[0] : undefined;
}

function fromHit(
  key: string,
  links: readonly HTMLElement[],
  at: number,
  box: HTMLElement,
): HTMLElement | undefined {
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return links[at + 1];
    case 'ArrowUp':
      return links[at - 1] ?? box;
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    case 'Escape':
      return box;
    default:
      return undefined;
  }
}
