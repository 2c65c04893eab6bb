import { browser } from './browser.ts';

/** Opens an http(s) address in a new tab beside the one in front; anything else is left alone. */
export async function openLink(url: string): Promise<void> {
  const protocol = URL.parse(url)?.protocol;
  if (protocol === 'https:' || protocol === 'http:') await browser.tabs.create({ url });
}

/** Opens Eko's settings. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
