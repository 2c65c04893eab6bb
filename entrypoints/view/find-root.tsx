import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import { loadTexts } from '../../components/texts/load-texts.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';

/** The page's `#root`; a bug anywhere in the page fills it with a sentence from now on. */
export function findRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const language = viewLanguage();
  const tell = () => render(<LaunchError language={language} />, root);
  // In Swedish where the bug keeps English away too.
  onBug(() => void loadTexts(language).then(tell, tell));
  return root;
}
