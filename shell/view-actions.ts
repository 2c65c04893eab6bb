import type { Workshop } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import { copyText } from './clipboard.ts';
import { downloadCalendar } from './download-calendar.ts';
import { canAskForNotifications } from './notification-permission.ts';
import { openLink, openOptions } from './open-link.ts';
import { saveMaterial } from './saved-materials.ts';
import type { SiteOutcome } from './site-choices.ts';
import { viewChoices } from './view-choices.ts';
import { remindOf, stopReminding } from './watch-reminders.ts';

interface Surroundings {
  /** What the view shows at the moment of a click. */
  readonly state: () => ViewState | null;
  /** Hears how storing a choice ended. */
  readonly tell: (outcome: SiteOutcome) => void;
  /** Called when a link has opened. */
  readonly opened: () => void;
}

/** All that popup and panel alike can do. */
export function viewActions({ state, tell, opened }: Surroundings) {
  return {
    openLink: (url: string) => void openLink(url).then(opened),
    openOptions: () => void openOptions(),
    addToCalendar: (workshop: Workshop) => {
      const shown = state();
      if (shown?.kind === 'ready') void downloadCalendar(workshop, shown.network);
    },
    ...(canAskForNotifications() ? { remind: remindOf } : {}),
    stopReminding,
    saveMaterial,
    copyText,
    ...viewChoices(tell),
  };
}
