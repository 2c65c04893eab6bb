import { useState } from 'preact/hooks';
import type { Language, Material } from '../core/material/material.ts';
import styles from './ItemMenu.module.css';
import { textsFor } from './texts/texts-for.ts';

/** What can be done with one material, beside opening it. */
export interface ItemActions {
  readonly isSaved: boolean;
  /** False where there is no room. */
  readonly save: (saved: boolean) => Promise<boolean>;
  /** Absent where contribution is switched off. */
  readonly suggestChange?: () => void;
}

interface Props {
  readonly id: string;
  readonly material: Material;
  readonly actions: ItemActions | undefined;
  /** "Do not show again"; absent where nothing was suggested. */
  readonly silence: (() => void) | undefined;
  readonly language: Language;
}

/** The opened row of what can be done with a material. */
export function ItemMenu({ id, material, actions, silence, language }: Props) {
  const [refused, setRefused] = useState(false);
  const { items: texts, sites } = textsFor(language);
  return (
    <div id={id} class={styles.menu}>
      {actions && (
        <button
          type="button"
          name="save"
          onClick={() => void actions.save(!actions.isSaved).then((done) => setRefused(!done))}
        >
          {actions.isSaved ? texts.unsave : texts.save}
        </button>
      )}
      {actions?.suggestChange && (
        <button type="button" name="suggestChange" onClick={actions.suggestChange}>
          {texts.suggestChange}
        </button>
      )}
      {silence && (
        <button
          type="button"
          name="silence"
          aria-label={sites.silenceTitle(material.title)}
          onClick={silence}
        >
          {sites.silence}
        </button>
      )}
      <p role="status">{refused ? texts.cannotSave : ''}</p>
    </div>
  );
}
