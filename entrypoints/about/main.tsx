import { render } from 'preact';
import { About } from '../../components/About.tsx';
import { LaunchError } from '../../components/LaunchError.tsx';
import { loadAbout } from '../../shell/about.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';
import { openLink } from '../../shell/open-link.ts';
import { onSettingsChanged } from '../../shell/settings-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
onBug(() => render(<LaunchError language={viewLanguage()} />, root));

const show = async () => {
  const about = await loadAbout();
  document.documentElement.lang = about.language;
  render(<About {...about} openLink={(url) => void openLink(url)} />, root);
};
void show();
onSettingsChanged(() => void show());
