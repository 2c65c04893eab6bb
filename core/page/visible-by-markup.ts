/** Whether the markup alone shows an element: what the command line knows, without style sheets. */
export function isVisibleByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  return !style || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
