import { browser } from './browser.ts';

export interface Notice {
  /** One with the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

let isListening = false;

/** Shows a notification. Without buttons: Firefox refuses those. */
export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Calls back with the id of a notification that is clicked, and takes it away. To be called when
 * the background starts, and again when leave was given: until then browsers hide the API.
 */
export function onNoticeClick(clicked: (id: string) => void): void {
  if (isListening || !browser.notifications) return;
  isListening = true;
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    clicked(id);
  });
}
