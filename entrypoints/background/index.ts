import { defineBackground } from 'wxt/utils/define-background';
import { toReminderText } from '../../components/reminder-text.ts';
import { browser } from '../../shell/browser.ts';
import { offerContextMenu } from '../../shell/context-menu.ts';
import { welcomeOnce } from '../../shell/first-run.ts';
import { applyIconChoice } from '../../shell/icon-choice.ts';
import { announceIconClick } from '../../shell/icon-clicks.ts';
import { offerOmnibox } from '../../shell/omnibox.ts';
import { openPanel } from '../../shell/open-panel.ts';
import { prepareKnowledge } from '../../shell/prepare-knowledge.ts';
import { keepFresh } from '../../shell/refresh-alarm.ts';
import { keepReminding } from '../../shell/reminder-alarm.ts';
import { onSettingsChanged } from '../../shell/settings-store.ts';
import { onPanelShortcut } from '../../shell/shortcut.ts';

// Every listener is attached at once: a worker that wakes for an event gets only what is attached by then.
export default defineBackground({ type: 'module', main });

function main(): void {
  const apply = () => void applyIconChoice();
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onInstalled.addListener(() => void prepareKnowledge());
  browser.runtime.onStartup.addListener(apply);
  onSettingsChanged(apply);
  keepFresh();
  keepReminding(toReminderText);
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    announceIconClick();
  });
  onPanelShortcut((windowId) => {
    void openPanel(windowId);
    announceIconClick();
  });
  offerContextMenu();
  offerOmnibox();
  welcomeOnce();
}
