import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../shell/browser.ts';
import { applyIconChoice } from '../../shell/icon-choice.ts';
import { announceIconClick } from '../../shell/icon-clicks.ts';
import { openPanel } from '../../shell/open-panel.ts';
import { onSettingsChanged } from '../../shell/settings-store.ts';

// Every listener is attached at once: a worker that wakes for an event gets only what is attached by then.
export default defineBackground(() => {
  const apply = () => void applyIconChoice();
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  onSettingsChanged(apply);
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId);
    announceIconClick();
  });
});
