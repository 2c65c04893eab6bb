import type { SerializedAXNode } from 'puppeteer-core';

/** The accessibility tree as lines one can read: role, name, and the states that a screen reader tells. */
export function toTreeText(node: SerializedAXNode | null, depth = 0): string {
  if (!node) return '';
  const states = [
    node.level === undefined ? '' : `level ${node.level}`,
    node.expanded === undefined ? '' : node.expanded ? 'expanded' : 'collapsed',
    node.checked === undefined ? '' : node.checked ? 'checked' : 'not checked',
    node.disabled ? 'disabled' : '',
  ].filter(Boolean);
  const own = `${node.role}${node.name ? ` "${node.name}"` : ''}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
  const line = `${'  '.repeat(depth)}${own}\n`;
  return line + (node.children ?? []).map((child) => toTreeText(child, depth + 1)).join('');
}
