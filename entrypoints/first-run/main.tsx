import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { endWelcome, loadWelcome } from '../../shell/first-run.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';
import { openOptions } from '../../shell/open-link.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
onBug(() => render(<LaunchError language={viewLanguage()} />, root));

void loadWelcome().then((welcome) => {
  document.documentElement.lang = welcome.language;
  const onSettings = () => void openOptions();
  render(<Welcome {...welcome} onDone={() => void endWelcome()} onSettings={onSettings} />, root);
});
