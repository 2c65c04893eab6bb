import type { EkoBrowser } from '../e2e/driver/eko-browser.ts';
import { until } from '../e2e/driver/until.ts';

/**
 * Adds a source by the form in the settings, as a user does, and waits until it has been asked.
 * @returns what the settings say of it then
 */
export async function addSource(eko: EkoBrowser, name: string, address: string): Promise<string> {
  const { options } = eko;
  await eko.openOptions();
  await until('the sources are there', () =>
    options.evaluate<boolean>(`document.querySelector('input[name=source-name]') !== null`),
  );
  const fields = { name, address, publisher: name, licence: 'CC0-1.0' };
  for (const [field, value] of Object.entries(fields))
    await options.evaluate(
      `(() => { const box = document.querySelector('input[name=source-${field}]'); box.value = ${JSON.stringify(value)}; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
    );
  await options.click('details:has(input[name=source-name]) button[type=submit]');
  const item = `[...document.querySelectorAll('li[data-outcome]')].find((each) => each.innerText.includes(${JSON.stringify(address)}))`;
  await until('the source is in the list', () =>
    options.evaluate<boolean>(`${item} !== undefined`),
  );
  await until(
    'all sources have been asked',
    () =>
      options.evaluate<boolean>(
        `${item}.dataset.outcome !== 'none' && document.querySelector('button[name=refreshNow]:not(:disabled)') !== null`,
      ),
    60_000,
  );
  return options.evaluate<string>(`${item}.innerText`);
}
