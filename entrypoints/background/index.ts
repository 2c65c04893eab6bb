import '../../components/texts/with-english.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { toReminderText } from '../../components/reminder-text.ts';
import { keepBadges } from '../../shell/badge.ts';
import { offerContextMenu } from '../../shell/context-menu.ts';
import { welcomeOnce } from '../../shell/first-run.ts';
import { keepIconChoice } from '../../shell/icon-choice.ts';
import { openPanelOnClick } from '../../shell/icon-clicks.ts';
import { offerOmnibox } from '../../shell/omnibox.ts';
import { keepPrepared } from '../../shell/prepare-knowledge.ts';
import { keepFresh } from '../../shell/refresh-alarm.ts';
import { keepReminding } from '../../shell/reminder-alarm.ts';

// Every listener is attached at once: a worker that wakes for an event gets only what is attached by then.
export default defineBackground({ type: 'module', main });

function main(): void {
  keepIconChoice();
  openPanelOnClick();
  keepPrepared();
  keepFresh();
  keepBadges();
  keepReminding(toReminderText);
  offerContextMenu();
  offerOmnibox();
  welcomeOnce();
}
