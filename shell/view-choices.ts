import { copyText } from './clipboard.ts';
import { changeSettings } from './settings-store.ts';
import { canRequestTab, requestTabAccess } from './site-access.ts';
import * as choices from './site-choices.ts';

/**
 * What the user can decide in a view beside the settings, each decision stored at once.
 * @param tell hears how storing it ended
 */
export function viewChoices(tell: (outcome: choices.SiteOutcome) => void) {
  const told = (outcome: Promise<choices.SiteOutcome>) => void outcome.then(tell);
  return {
    sites: {
      showAlways: (site: string) => told(choices.showAlways(site)),
      stopAlways: (site: string) => told(choices.stopAlways(site)),
      snooze: (site: string | null) => told(choices.snooze(site)),
      endSnooze: (site: string) => told(choices.endSnooze(site)),
    },
    silence: (id: string) => told(choices.silence(id, 'silencedMaterials')),
    unsilence: (id: string) => told(choices.unsilence(id, 'silencedMaterials')),
    advice: {
      silence: (id: string) => told(choices.silence(id, 'silencedAdvice')),
      restore: () => told(changeSettings({ silencedAdvice: [] })),
      copy: copyText,
    },
    unsilenceAdvice: (id: string) => told(choices.unsilence(id, 'silencedAdvice')),
    ...(canRequestTab ? { requestTab: () => void requestTabAccess() } : {}),
  };
}
