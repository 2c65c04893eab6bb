import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../shell/browser.ts';
import { applyIconChoice } from '../../shell/icon-choice.ts';
import { announceIconClick } from '../../shell/icon-clicks.ts';
import { openPanel } from '../../shell/open-panel.ts';
import { prepareKnowledge } from '../../shell/prepare-knowledge.ts';
import { keepFresh } from '../../shell/refresh-alarm.ts';
import { onSettingsChanged } from '../../shell/settings-store.ts';

// Every listener is attached at once: a worker that wakes for an event gets only what is attached by then.
export default defineBackground({ type: 'module', main });

function main(): void {
  const apply = () => void applyIconChoice();
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onInstalled.addListener(() => void prepareKnowledge());
  browser.runtime.onStartup.addListener(apply);
  onSettingsChanged(apply);
  keepFresh();
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId);
    announceIconClick();
  });
}
