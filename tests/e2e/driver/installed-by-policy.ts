import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer and the other tests switch off, and an installation by policy needs. */
export const NEEDED_FOR_POLICY = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
];

/** The toolbar icon of an extension that a policy installed, which puppeteer does not list. */
export async function actionByPolicy(browser: Browser, id: string) {
  await browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/`));
  const session = await browser.target().createCDPSession();
  return {
    triggerAction: async (page: Page) => {
      const { targetInfos } = await session.send('Target.getTargets', {
        filter: [{ type: 'tab', exclude: false }],
      });
      const tab = targetInfos.find(({ url }) => url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    },
  };
}
