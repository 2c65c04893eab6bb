import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';

/** The page's `#root`; a bug anywhere in the page fills it with a sentence from now on. */
export function findRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  onBug(() => render(<LaunchError language={viewLanguage()} />, root));
  return root;
}
