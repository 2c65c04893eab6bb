import type { ShownView } from './eko-browser.ts';
import { until } from './until.ts';

export type Role = 'button' | 'link' | 'heading' | 'searchbox' | 'radio' | 'status' | 'listitem';

interface Part {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The view's text as a user sees it, white space folded. */
export function shownText(view: ShownView): Promise<string> {
  return view.run((document) => document.body.innerText.replace(/\s+/g, ' ').trim());
}

/** Waits until the view's text holds or matches this; gives the text. */
export async function untilShows(view: ShownView, wanted: string | RegExp): Promise<string> {
  let text = '';
  const shows = async () => {
    text = await shownText(view);
    return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
  };
  return until(`a view that shows ${wanted}`, shows).catch((cause: Error) => {
    throw new Error(`${cause.message}; it shows: ${text}`);
  });
}

/** The parts with this role, as assistive technology is told of them. */
export function partsWith(view: ShownView, role: Role): Promise<Part[]> {
  return view.run(findParts, role, null);
}

/** Clicks the part with this role and name, once it is there. */
export async function clickOn(view: ShownView, role: Role, name: string): Promise<void> {
  const part = await until(`a ${role} “${name}”`, async () =>
    (await view.run(findParts, role, name)).at(0),
  );
  await view.clickAt(part.x, part.y);
}

/** Types into the search box. */
export async function search(view: ShownView, words: string): Promise<void> {
  const box = await until('a search box', async () =>
    (await view.run(findParts, 'searchbox', null)).at(0),
  );
  await view.clickAt(box.x, box.y);
  await until('the search box has the focus', () =>
    view.run((document) => document.activeElement?.matches('input') ?? false),
  );
  await view.type(words);
}

/**
 * Runs in the view, so it stands alone. With a name, that part is scrolled into sight.
 * The name is worked out as far as Eko's own pages need it: aria-label, label, text.
 */
function findParts(document: Document, role: string, name: string | null): Part[] {
  const selectors: Record<string, string> = {
    button: 'button, [role="button"]',
    link: 'a[href], [role="link"]',
    heading: 'h1, h2, h3, [role="heading"]',
    searchbox: 'input[type="search"], [role="searchbox"]',
    radio: 'input[type="radio"], [role="radio"]',
    status: '[role="status"], output',
    listitem: 'li, [role="listitem"]',
  };
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return (
      fold(element.getAttribute('aria-label')) ||
      fold(labelled.map((id) => document.getElementById(id)?.textContent).join(' ')) ||
      fold(labels.map((label) => label.textContent).join(' ')) ||
      fold(element.textContent)
    );
  };
  return [...document.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)]
    .filter((element) => element.checkVisibility() && (name === null || nameOf(element) === name))
    .map((element) => {
      if (name !== null) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const text = fold(element.innerText);
      return { name: nameOf(element), text, x: x + width / 2, y: y + height / 2 };
    });
}
