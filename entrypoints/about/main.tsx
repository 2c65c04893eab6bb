import '../../components/texts/with-english.ts';
import { render } from 'preact';
import { About } from '../../components/About.tsx';
import { loadAbout } from '../../shell/about.ts';
import { openLink } from '../../shell/open-link.ts';
import { onSettingsChanged } from '../../shell/settings-store.ts';
import { findRoot } from '../view/find-root.tsx';

const root = findRoot();

const show = async () => {
  const about = await loadAbout();
  document.documentElement.lang = about.language;
  render(<About {...about} openLink={(url) => void openLink(url)} />, root);
};
void show();
onSettingsChanged(() => void show());
