import type { EffectiveSettings, PolicyProblem } from '../core/settings/merge-settings.ts';
import type { SettingName } from '../core/settings/settings.ts';
import styles from './Settings.module.css';
import type { SettingsTexts } from './texts/settings-sv.ts';

interface Props {
  readonly effective: EffectiveSettings;
  readonly texts: SettingsTexts;
  /** Puts the default in place of what cannot be read. */
  readonly forget: (names: readonly SettingName[]) => void;
}

/** What in the stored settings, or in the organisation's policy, cannot be used; nothing where all is well. */
export function SettingsProblems({ effective, texts, forget }: Props) {
  const { problems, policyProblems } = effective;
  const broken = [...new Set(problems.map(({ setting }) => setting))];
  return (
    <>
      {broken.length > 0 && (
        <section class={styles.notice} aria-labelledby="problems-title" data-problems="stored">
          <h2 id="problems-title">{texts.problemsTitle}</h2>
          <p>{texts.stored(broken.map((name) => texts.names[name]).join(', '))}</p>
          <p>
            <button type="button" name="forgetBroken" onClick={() => forget(broken)}>
              {texts.forget}
            </button>
          </p>
        </section>
      )}
      {policyProblems.length > 0 && (
        <section class={styles.notice} aria-labelledby="policy-title" data-problems="policy">
          <h2 id="policy-title">{texts.policyTitle}</h2>
          <p>{texts.policyIntro}</p>
          <ul>
            {policyProblems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <code>{problem.name}</code>: {toSentence(problem, texts)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function toSentence({ kind, part }: PolicyProblem, texts: SettingsTexts): string {
  return kind === 'wrong-part' ? texts.wrongPart(part ?? 0) : texts.policyProblems[kind];
}
