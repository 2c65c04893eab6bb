/** The settings' section on shortcuts, in Swedish; `shortcuts-en.ts` says the same. */
export const shortcutsSv = {
  title: 'Kortkommandon',
  commands: { _execute_action: 'Öppna Eko', 'open-panel': 'Öppna sidopanelen' },
  none: 'inga tangenter valda',
  change: 'Ändra tangenter',
  help: 'Tangenterna ändras i webbläsarens egna inställningar för tillägg.',
  cannotOpen:
    'Webbläsaren låter inte Eko öppna den sidan. Leta efter kortkommandon bland webbläsarens inställningar för tillägg.',
  unavailable: 'Den här webbläsaren har inga kortkommandon för tillägg.',
};
export type ShortcutTexts = typeof shortcutsSv;
