import { announceOwnClick } from '../../shell/icon-clicks.ts';
import { openPanel, panelAvailable } from '../../shell/open-panel.ts';
import { mountView } from '../view/mount-view.tsx';

void announceOwnClick();
mountView('popup', (windowId) => {
  if (!panelAvailable) return {};
  return {
    openPanel: () => {
      openPanel(windowId);
      close();
    },
  };
});
