import { type DueReminder, dueReminders } from '../core/workshops/due-reminders.ts';
import { addReminder } from '../core/workshops/reminders.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { loadStoredKnowledge } from './knowledge-store.ts';
import { logProblem } from './log.ts';
import { hasNotifications, onNotificationsAllowed } from './notification-permission.ts';
import { type Notice, notify, onNoticeClick } from './notify.ts';
import { openLink } from './open-link.ts';
import { onReminderSent } from './reminder-request.ts';
import { changeReminders, loadReminders, onRemindersChanged } from './reminder-store.ts';

const ALARM = 'workshop-reminder';

/** What a notification says. */
type ToWords = (due: DueReminder, now: string) => Omit<Notice, 'id'>;

/** Attaches what reminds of workshops; to be called when the background starts, before anything else. */
export function keepReminding(toWords: ToWords): void {
  const update = () =>
    void remind(toWords).catch((cause: unknown) => logProblem('no reminder could be shown', cause));
  browser.runtime.onInstalled.addListener(update);
  // Firefox forgets alarms when it closes; and what fell due meanwhile is made up for here.
  browser.runtime.onStartup.addListener(update);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) update();
  });
  onReminderSent((reminder) => void changeReminders((all) => addReminder(all, reminder)));
  onRemindersChanged(update);
  onNoticeClick(open);
  onNotificationsAllowed(() => {
    onNoticeClick(open);
    update();
  });
}

/** Shows what is due, and sets the alarm for what is next. */
async function remind(toWords: ToWords): Promise<void> {
  await changeReminders(async (before) => {
    const at = now();
    const workshops = (await loadStoredKnowledge())?.index.workshops ?? [];
    const { due, reminders, nextAt } = dueReminders(before, workshops, at);
    if (nextAt === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Date.parse(nextAt) });
    // Without leave nothing counts as shown: it is made up for when leave is given in time.
    if (due.length > 0 && !(await hasNotifications())) return before;
    for (const each of due) await notify({ id: each.reminder.workshopId, ...toWords(each, at) });
    return reminders;
  });
}

function open(workshopId: string): void {
  void loadReminders().then((reminders) => {
    const reminder = reminders.find((each) => each.workshopId === workshopId);
    if (reminder) void openLink(reminder.url);
  });
}
