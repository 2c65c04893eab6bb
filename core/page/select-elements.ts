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
/** EntryScape marks a text's language beside it: `<span class="rdforms-language">sv</span>`. */
const LANGUAGE_MARK = /(^|\s)rdforms-?language(\s|$)/i;

/** An element's text on one line, read no further than its first `maxChars` or some hundred nodes. */
export function textOf(element: Element | undefined, maxChars: number): string {
  if (!element) return '';
  let text = '';
  // A null on the stack is the end of a block: words on its two sides stay apart.
  const stack: (Node | null)[] = [element];
  for (let visited = 0; visited < MAX_NODES && text.length < maxChars * 2; visited += 1) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === null) text += ' ';
    else if (node.nodeType === TEXT) text += (node.nodeValue ?? '').slice(0, maxChars * 4);
    else if (node === element || isText(node)) {
      const separates = node !== element && isBlock(node);
      if (separates) text += ' ';
      if (separates) stack.push(null);
      pushChildren(stack, node);
    }
  }
  return cleanText(text, maxChars);
}

/** The text that stands in an element itself, outside the elements in it. */
export function ownText(element: Element, maxChars: number): string {
  let text = '';
  let child = element.firstChild;
  for (let visited = 0; child && visited < MAX_NODES; visited += 1, child = child.nextSibling)
    if (child.nodeType === TEXT) text += (child.nodeValue ?? '').slice(0, maxChars);
  return cleanText(text, maxChars);
}

const ELEMENT = 1;

function isText(node: Node): boolean {
  if (node.nodeType !== ELEMENT || NO_TEXT.test(String(node.nodeName).toLowerCase())) return false;
  return !LANGUAGE_MARK.test((node as Element).getAttribute('class') ?? '');
}

function pushChildren(stack: (Node | null)[], node: Node): void {
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
