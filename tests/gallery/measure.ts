import type { Page } from 'puppeteer-core';

/** Opens everything that can be opened, and waits for what loads only then. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded=false]'))
      button.click();
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
      fold.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main [aria-expanded=true][aria-controls]')].every((button) => {
      const opened = document.getElementById(button.getAttribute('aria-controls') ?? '');
      return opened !== null && opened.childElementCount > 0;
    }),
  );
}

/** What sticks out of the window sideways, by its markup's beginning; empty is as it should be. */
export function widerThanWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Controls under 24 × 24 CSS px; a link within a sentence is excepted, as in WCAG 2.5.8. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) =>
      element.matches('p a') && element.parentElement?.textContent !== element.textContent;
    return [...document.querySelectorAll('a, button, input, select, summary, textarea')]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .map((element) => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${box.width}×${box.height}: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Text that its own box cuts off; lines that are clamped on purpose carry an ellipsis and are excepted. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflow, webkitLineClamp } = getComputedStyle(element);
        return (
          /^(hidden|clip)/.test(overflow) &&
          webkitLineClamp === 'none' &&
          !element.matches('.visually-hidden, input') &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** One stop of the Tab key. */
export interface Stop {
  readonly name: string;
  /** Has a ring around it, or another change that one sees. */
  readonly ringed: boolean;
  /** Its middle lies in the window and under nothing else. */
  readonly clear: boolean;
}

/** What can be operated, in the order of the document, which is the order of reading. */
export function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .map((control) =>
        (control.textContent || control.getAttribute('type') || '').trim().slice(0, 40),
      ),
  );
}

/** The stops of the Tab key from the top, until focus leaves the page. */
export async function tabStops(page: Page, most = 60): Promise<readonly Stop[]> {
  // The next Tab begins where one last clicked.
  await page.click('h1');
  await page.evaluate(() => scrollTo(0, 0));
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused === document.documentElement)
        return null;
      if (focused.hasAttribute('data-visited')) return null;
      focused.setAttribute('data-visited', '');
      const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        name: (focused.textContent || focused.getAttribute('type') || '').trim().slice(0, 40),
        ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        clear: top !== null && (focused.contains(top) || top.contains(focused)),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-visited]'))
      each.removeAttribute('data-visited');
  });
  return stops;
}

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
