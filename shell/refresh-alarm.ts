import { browser } from './browser.ts';
import { logProblem } from './log.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { refreshSources } from './refresh.ts';
import { REFRESH_MESSAGE } from './refresh-request.ts';
import { onSourceSettingsChanged } from './source-state-store.ts';

const ALARM = 'refresh-sources';
const HOUR_MIN = 60;

/** Attaches what keeps the material fresh; to be called when the background starts, before anything else. */
export function keepFresh(): void {
  const first = () => void armFirst();
  browser.runtime.onInstalled.addListener(first);
  // Firefox forgets alarms when it closes.
  browser.runtime.onStartup.addListener(first);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshAndRearm(false);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === REFRESH_MESSAGE) void refreshAndRearm(true);
  });
  onSourceSettingsChanged(() => void prepareKnowledge().then(() => refreshAndRearm(false)));
}

/** Between 5 and 60 minutes from now, so that all installations of an office do not ask at once. */
async function armFirst(): Promise<void> {
  const delayInMinutes = 5 + Math.random() * (HOUR_MIN - 5);
  await browser.alarms.create(ALARM, { delayInMinutes });
}

async function refreshAndRearm(byHand: boolean): Promise<void> {
  // Set first: a background that dies on the way wakes again.
  await browser.alarms.create(ALARM, { delayInMinutes: HOUR_MIN });
  try {
    const nextAt = await refreshSources(byHand);
    if (nextAt === null) await browser.alarms.clear(ALARM);
    else
      await browser.alarms.create(ALARM, {
        when: Math.max(Date.parse(nextAt), Date.now() + 60_000),
      });
  } catch (cause) {
    logProblem('the sources could not be asked; again in an hour', cause);
  }
}
