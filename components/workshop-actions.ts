import type { Workshop } from '../core/material/material.ts';
import type { Reminder } from '../core/workshops/reminders.ts';

/** What the user can do about a coming workshop. */
export interface WorkshopActions {
  readonly openLink: (url: string) => void;
  /** Gives the user a calendar file with the workshop. */
  readonly addToCalendar: (workshop: Workshop) => void;
  /**
   * Sets a reminder, and asks for leave to show it; call it in the click's own handler. Absent where
   * the browser shows no notifications.
   */
  readonly remind?: (workshop: Workshop) => void;
  readonly stopReminding: (workshopId: string) => void;
}

/** Which workshops the user wants to be reminded of, and whether the browser would show it. */
export interface ReminderChoices {
  readonly pending: readonly Pick<Reminder, 'workshopId'>[];
  readonly isPermitted: boolean;
}
