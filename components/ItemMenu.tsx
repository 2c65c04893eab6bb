import { useState } from 'preact/hooks';
import type { Language, Material } from '../core/material/material.ts';
import styles from './ItemMenu.module.css';
import type { ItemActions } from './item-actions.ts';
import { menuEn } from './texts/menu-en.ts';
import { menuSv } from './texts/menu-sv.ts';

interface Props {
  readonly material: Material;
  readonly actions: ItemActions | undefined;
  /** "Do not show again"; absent where nothing was suggested. */
  readonly silence: (() => void) | undefined;
  readonly language: Language;
}

/** The opened row of what can be done with a material. */
export function ItemMenu({ material, actions, silence, language }: Props) {
  const [refused, setRefused] = useState(false);
  const [saved, setSaved] = useState(false);
  const texts = language === 'en' ? menuEn : menuSv;
  return (
    <div class={styles.menu}>
      {actions && (
        <button
          type="button"
          name="save"
          onClick={() => {
            const wanted = !actions.isSaved;
            void actions.save(wanted).then((done) => {
              setRefused(!done);
              setSaved(done && wanted);
            });
          }}
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
        <button type="button" name="silence" onClick={silence}>
          {texts.silence}
          <span class="visually-hidden" lang={material.language}>
            {' '}
            {material.title}
          </span>
        </button>
      )}
      <p role="status">{refused ? texts.cannotSave : saved ? texts.whereSaved : ''}</p>
    </div>
  );
}
