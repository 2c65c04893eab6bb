import { render } from 'preact';
import { App, type AppActions, type AppProps } from '../../components/App.tsx';
import { LaunchError } from '../../components/LaunchError.tsx';
import type { SiteActions } from '../../components/SiteSection.tsx';
import type { ViewState } from '../../core/view-state.ts';
import { adviceActions } from '../../shell/advice-actions.ts';
import { applyLook } from '../../shell/apply-look.ts';
import { copyText } from '../../shell/copy-text.ts';
import { downloadCalendar } from '../../shell/download-calendar.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { canAskForNotifications } from '../../shell/notification-permission.ts';
import { onBug } from '../../shell/on-bug.ts';
import { openLink, openOptions } from '../../shell/open-link.ts';
import { saveMaterial } from '../../shell/saved-materials.ts';
import { canRequestTab, requestTabAccess } from '../../shell/site-access.ts';
import * as choices from '../../shell/site-choices.ts';
import { remindOf, stopReminding } from '../../shell/watch-reminders.ts';
import { watchView } from '../../shell/watch-view.ts';

const sites: SiteActions = {
  showAlways: (site) => void choices.showAlways(site),
  stopAlways: (site) => void choices.stopAlways(site),
  snooze: (site) => void choices.snooze(site),
  endSnooze: (site) => void choices.endSnooze(site),
};
const siteActions = {
  sites,
  silence: (id: string) => void choices.silence(id, 'silencedMaterials'),
  unsilence: (id: string) => void choices.unsilence(id, 'silencedMaterials'),
  ...(canRequestTab ? { requestTab: () => void requestTabAccess() } : {}),
};

/**
 * Fills the page's `#root` with App, now and after every change.
 * @param more actions that this surface has beyond the common ones, once its window is known
 * @param parts what only this surface shows
 */
export function mountView(
  surface: 'popup' | 'panel',
  more: (windowId: number) => Partial<AppActions> = () => ({}),
  parts: Pick<AppProps, 'calendar'> = {},
): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  onBug(() => render(<LaunchError language={viewLanguage()} />, root));
  const reread = watchView(({ windowId, theme, ...snapshot }) => {
    applyLook(snapshot.language, theme);
    const actions: AppActions = {
      openLink: (url) => void openLink(url).then(surface === 'popup' ? close : undefined),
      openOptions: () => void openOptions(),
      reread,
      ...siteActions,
      advice: adviceActions,
      ...workshopActions(snapshot.state),
      saveMaterial,
      copyText,
      ...(windowId === null ? {} : more(windowId)),
    };
    render(<App {...snapshot} {...parts} surface={surface} actions={actions} />, root);
  }, surface === 'popup');
}

function workshopActions(state: ViewState | null) {
  return {
    addToCalendar: (workshop: Parameters<typeof downloadCalendar>[0]) => {
      if (state?.kind === 'ready') void downloadCalendar(workshop, state.network);
    },
    stopReminding,
    ...(canAskForNotifications() ? { remind: remindOf } : {}),
  };
}
