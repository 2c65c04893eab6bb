import '../../components/texts/with-english.ts';
import { render } from 'preact';
import { Privacy } from '../../components/Privacy.tsx';
import { applyLook } from '../../shell/apply-look.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { loadSettings, onSettingsChanged } from '../../shell/settings-store.ts';
import { findRoot } from '../view/find-root.tsx';

const root = findRoot();
const show = async () => {
  const settings = await loadSettings();
  const language = viewLanguage(settings);
  applyLook(language, settings.theme);
  render(<Privacy language={language} />, root);
};
void show();
onSettingsChanged(() => void show());
