import type { ShortcutTexts } from './shortcuts-sv.ts';

/** The settings' section on shortcuts, in English. */
export const shortcutsEn: ShortcutTexts = {
  title: 'Keyboard shortcuts',
  commands: { _execute_action: 'Open Eko', 'open-panel': 'Open the side panel' },
  none: 'no keys chosen',
  change: 'Change keys',
  help: 'The keys are changed in the browser’s own settings for extensions.',
  cannotOpen:
    'The browser does not let Eko open that page. Look for shortcuts among the browser’s settings for extensions.',
  unavailable: 'This browser has no keyboard shortcuts for extensions.',
};
