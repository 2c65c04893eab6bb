import { cleanText } from './clean-text.ts';
import { LIMITS } from './page-context.ts';

/**
 * The first elements that fit, at most `max`. Forms are left out: their fields can hide their
 * properties by their names. https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
export function selectAll(
  root: Element,
  selector: string,
  max: number = LIMITS.markedElements,
): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    const tag: unknown = element.localName;
    if (typeof tag === 'string' && tag !== 'form') found.push(element);
    if (found.length === max) break;
  }
  return found;
}

/**
 * The elements that fit among the first few hundred inside one: what stands in a row or a value.
 * Costs the same however much a page nests there.
 */
export function selectNear(element: Element, selector: string, max: number): Element[] {
  const found: Element[] = [];
  let node: Element | null = element.firstElementChild;
  for (let visited = 0; node && visited < MAX_NODES && found.length < max; visited += 1) {
    const tag: unknown = node.localName;
    const isPlain = typeof tag === 'string' && tag !== 'form';
    if (isPlain && node.matches(selector)) found.push(node);
    node = nextElement(node, element, isPlain);
  }
  return found;
}

function nextElement(from: Element, root: Element, canEnter: boolean): Element | null {
  if (canEnter && from.firstElementChild) return from.firstElementChild;
  let node: Element | null = from;
  for (let climbed = 0; node && node !== root && climbed < MAX_NODES; climbed += 1) {
    if (node.nextElementSibling) return node.nextElementSibling;
    node = node.parentElement;
  }
  return null;
}

const TEXT = 3;
const MAX_NODES = 300;
const NO_TEXT = /^(script|style|template|svg|button|select|form)$/;

/** An element's text on one line, read no further than its first `maxChars` or some hundred nodes. */
export function textOf(element: Element | undefined, maxChars: number): string {
  if (!element) return '';
  let text = '';
  const stack: Node[] = [element];
  for (let visited = 0; visited < MAX_NODES && text.length < maxChars * 2; visited += 1) {
    const node = stack.pop();
    if (!node) break;
    if (node.nodeType === TEXT) text += (node.nodeValue ?? '').slice(0, maxChars * 4);
    else if (node === element || !NO_TEXT.test(String(node.nodeName).toLowerCase())) {
      if (node !== element && stack.length > 0) text += isBlock(node) ? ' ' : '';
      pushChildren(stack, node);
    }
  }
  return cleanText(text, maxChars);
}

function pushChildren(stack: Node[], node: Node): void {
  const children: Node[] = [];
  for (let child = node.firstChild; child && children.length < MAX_NODES; child = child.nextSibling)
    children.push(child);
  stack.push(...children.reverse());
}

const isBlock = (node: Node) =>
  /^(div|p|li|ul|ol|dd|dt|tr|td|th|br|section|h\d|span|a)$/i.test(String(node.nodeName));

/** An attribute, cut to what an address or a label may hold. */
export function attributeOf(element: Element, name: string): string {
  return (element.getAttribute(name) ?? '').trim().slice(0, LIMITS.addressChars);
}

/** The http(s) address that a link or a text holds, absolute; empty where there is none. */
export function toAddress(text: string, base: string): string {
  if (!text || text.length > LIMITS.addressChars * 4) return '';
  const address = URL.parse(text, base);
  return address && /^https?:$/.test(address.protocol) && address.href.length <= LIMITS.addressChars
    ? address.href
    : '';
}
