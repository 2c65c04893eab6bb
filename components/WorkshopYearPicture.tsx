import type { WorkshopYear } from '../core/workshop-years.ts';
import styles from './WorkshopYears.module.css';

/** Widths and heights in the picture's own unit. */
const MONTH = 10;
const BAR = 7;
const STEP = 7;
const GAP = 1.5;
const MOST = 3;
const HEIGHT = MOST * STEP + 2;

/**
 * Twelve months side by side, a block for each workshop: filled where it was held, an outline where
 * it is to come, a short line where there was none. Says nothing that the list does not.
 */
export function WorkshopYearPicture({ year }: { year: WorkshopYear }) {
  return (
    <svg
      class={styles.picture}
      viewBox={`0 0 ${12 * MONTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {year.months.map((entries, month) => {
        const x = month * MONTH + (MONTH - BAR) / 2;
        return (
          <g key={month}>
            <rect class={styles.ground} x={x} y={HEIGHT - 1.5} width={BAR} height={1.5} />
            {entries.slice(0, MOST).map(({ workshop, isComing }, at) => (
              <rect
                key={workshop.id}
                class={isComing ? styles.coming : styles.held}
                x={x}
                y={HEIGHT - (at + 1) * STEP + GAP - 2}
                width={BAR}
                height={STEP - GAP}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
