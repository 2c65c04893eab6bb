import { matchPage } from '../core/match/matcher.ts';
import { siteOf, snoozeEnd } from '../core/settings/sites.ts';
import { withoutSilenced } from '../core/view-state.ts';
import { automaticTabs, registerAutomaticSites } from './automatic-sites.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { compileBundled } from './compile-bundled.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { logProblem } from './log.ts';
import { PAGE_SHOWN } from './page-notice.ts';
import { readTab } from './read-active-tab.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';
import { onSiteAccessChanged } from './site-access.ts';
import { rememberSite } from './site-choices.ts';

/** The accent of light and dark toolbars alike; see components/styles/tokens.css. */
const COLOUR = '#0b5a5e';

const DECIDING = ['automaticSites', 'snoozedSites', 'snoozedUntil', 'silencedMaterials'] as const;

type Tab = Parameters<typeof readTab>[0];

/** Attaches the automatic mode; to be called when the background starts, before anything else. */
export function keepBadges(): void {
  const register = () => void registerAutomaticSites();
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onSettingsChanged(() => void registerAutomaticSites().then(updateAll), DECIDING);
  onSiteAccessChanged((given) => void takeOver(given));
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }) => {
    if (message === PAGE_SHOWN && tab && frameId === 0) void updateBadge(tab);
  });
}

/** Leave that was given while no view was there to hear it, or in the browser's own settings. */
async function takeOver(given: readonly string[]): Promise<void> {
  for (const site of given) await rememberSite(site);
  await registerAutomaticSites();
  await updateAll();
}

async function updateAll(): Promise<void> {
  for (const tab of await automaticTabs()) await updateBadge(tab);
}

/** The latest counting of each tab: an older one that ends later is void. */
const countings = new Map<number, number>();

async function updateBadge(tab: Tab): Promise<void> {
  const { id } = tab;
  if (id === undefined) return;
  const counting = (countings.get(id) ?? 0) + 1;
  countings.set(id, counting);
  try {
    const count = await countSuggestions(tab);
    if (countings.get(id) !== counting) return;
    await browser.action.setBadgeBackgroundColor({ tabId: id, color: COLOUR });
    await browser.action.setBadgeText({ tabId: id, text: count > 0 ? String(count) : '' });
    const title = browser.i18n.getMessage(count > 0 ? 'badgeTitle' : 'actionTitle', String(count));
    await browser.action.setTitle({ tabId: id, title });
  } catch (cause) {
    // A tab that was closed meanwhile needs no number.
    if (!/no tab|invalid tab/i.test(String(cause))) logProblem('the badge failed', cause);
  } finally {
    if (countings.get(id) === counting) countings.delete(id);
  }
}

async function countSuggestions(tab: Tab): Promise<number> {
  const settings = await loadSettings();
  const site = siteOf(tab.url ?? '');
  if (!site || !settings.automaticSites.includes(site)) return 0;
  if (snoozeEnd(settings, site, now()) !== null) return 0;
  const [reading, knowledge] = await Promise.all([readTab(tab), loadKnowledge(compileBundled)]);
  if (reading.kind !== 'page' || !knowledge) return 0;
  const match = matchPage(reading.page, knowledge.compiled, now());
  return withoutSilenced(match, settings).length;
}
