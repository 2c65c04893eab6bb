import { useContext } from 'preact/hooks';
import { isOld } from '../core/material/freshness.ts';
import { unfamiliarHost } from '../core/material/known-hosts.ts';
import type { Language, Material } from '../core/material/material.ts';
import { toChangeText } from './change-text.ts';
import styles from './SuggestionItem.module.css';
import { SceneContext } from './scene.ts';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly material: Material;
  /** Where its title leads. */
  readonly url: string;
  readonly language: Language;
  readonly isSaved: boolean;
}

/** Where a material's link leads if that is unusual, what it is, from when, in which language, whose. */
export function ItemFacts({ material, url, language, isSaved }: Props) {
  const { now, network } = useContext(SceneContext);
  const texts = textsFor(language);
  const foreign = material.language === 'en' ? texts.inEnglish : texts.inSwedish;
  const facts = [
    unfamiliarHost(url),
    texts.kinds[material.kind],
    toChangeText(material, language),
    isOld(material, now) ? texts.freshness.old : undefined,
    material.language === language ? undefined : foreign,
    isSaved ? texts.items.saved : undefined,
    // The longest last: in the popup's one line it is what may be cut.
    material.publisher,
    material.source && material.source !== network && texts.freshness.from(material.source),
  ].filter(Boolean);
  return <p class={styles.facts}>{facts.join(' · ')}</p>;
}
