import '../../components/texts/with-english.ts';
import { render } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { endWelcome, loadWelcome } from '../../shell/first-run.ts';
import { openOptions } from '../../shell/open-link.ts';
import { findRoot } from '../view/find-root.tsx';

const root = findRoot();

void loadWelcome().then((welcome) => {
  document.documentElement.lang = welcome.language;
  const onSettings = () => void openOptions();
  render(<Welcome {...welcome} onDone={() => void endWelcome()} onSettings={onSettings} />, root);
});
