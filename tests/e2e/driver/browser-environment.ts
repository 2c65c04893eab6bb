import type { LaunchOptions } from './eko-browser.ts';

/** What tells a browser its language (Chromium; Firefox has a preference) and the computer's zone. */
export function browserEnvironment({
  language = 'sv',
  timeZone,
}: LaunchOptions): Record<string, string | undefined> {
  return { ...process.env, LANGUAGE: language, ...(timeZone ? { TZ: timeZone } : {}) };
}
