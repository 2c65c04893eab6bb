import { browser } from './browser.ts';
import { logProblem } from './log.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether this build may ask at all: Safari's has no notifications. */
export function canAskForNotifications(): boolean {
  const { permissions = [], optional_permissions: optional = [] } = browser.runtime.getManifest();
  return [...permissions, ...optional].includes('notifications');
}

/** Whether the user lets Eko show notifications. */
export async function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/**
 * Asks for leave to show notifications. Call it in the very handler of the user's click, before any
 * await: both browsers ask only there. What the user answers is told by `onNotificationsAllowed`,
 * as the view that asked may be closed by then.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request
 */
export function requestNotifications(): void {
  browser.permissions
    .request(NOTIFICATIONS)
    .catch((cause: unknown) => logProblem('notifications could not be asked for', cause));
}

/** Calls back when the user gave or took back that leave. */
export function onNotificationsAllowed(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
