import { LIMITS } from './page-context.ts';

const ELEMENT = 1;
const TEXT = 3;

/** What a walk meets, in the order of the document. */
export interface Visitor {
  /** Returns false to leave the element and all in it out. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  /** Returns false to end the walk. */
  readonly text: (text: string) => boolean;
}

/**
 * Walks a tree without recursion, open shadow roots in place of their host's own children.
 * @returns false when the cap on visited nodes, or the visitor, ended it early
 */
export function walk(root: Element, visitor: Visitor): boolean {
  const path: { element: Element; next: Node | null }[] = [];
  let node: Node | null = root;
  for (let visited = 0; node || path.length > 0; visited += 1) {
    if (visited > LIMITS.visitedNodes) return false;
    if (!node) {
      const done = path.pop();
      if (!done) break;
      visitor.leave(done.element);
      node = done.next;
      continue;
    }
    const next: Node | null = node === root ? null : node.nextSibling;
    if (node.nodeType === TEXT) {
      if (!visitor.text(node.nodeValue ?? '')) return false;
    } else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      path.push({ element: node as Element, next });
      node = ((node as Element).shadowRoot ?? node).firstChild;
      continue;
    }
    node = next;
  }
  return true;
}
