import { useState } from 'preact/hooks';
import type { Language, Network } from '../core/material/material.ts';
import type { ComingWorkshop } from '../core/workshops-view.ts';
import { textsFor } from './texts/texts-for.ts';
import { WorkshopItem } from './WorkshopItem.tsx';
import type { ReminderChoices, WorkshopActions } from './workshop-actions.ts';

interface Props {
  readonly coming: readonly ComingWorkshop[];
  /** How many stand there at first; a button shows the rest. */
  readonly shownFirst: number;
  readonly network: Network;
  readonly language: Language;
  readonly now: string;
  readonly reminders: ReminderChoices;
  readonly actions: WorkshopActions;
}

/** Coming workshops; what is cancelled before the first that takes place is shown with it. */
export function WorkshopList({ coming, shownFirst, ...common }: Props) {
  const [all, setAll] = useState(false);
  const texts = textsFor(common.language).workshops;
  const firstHeld = coming.findIndex(({ workshop }) => workshop.status !== 'cancelled');
  const shown = all ? coming : coming.slice(0, Math.max(shownFirst, firstHeld === 1 ? 2 : 1));
  return (
    <>
      <ol>
        {shown.map((each) => (
          <WorkshopItem key={each.workshop.id} coming={each} {...common} />
        ))}
      </ol>
      {shown.length < coming.length && (
        <button type="button" name="allWorkshops" onClick={() => setAll(true)}>
          {texts.showAll(coming.length)}
        </button>
      )}
    </>
  );
}
