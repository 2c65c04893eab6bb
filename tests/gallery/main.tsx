import { render } from 'preact';
import { App, type AppActions } from '../../components/App.tsx';
import { Privacy } from '../../components/Privacy.tsx';
import { SuggestionList } from '../../components/SuggestionList.tsx';
import type { Exhibit } from './exhibits.ts';
import { AboutPage, SettingsGallery, WelcomePage } from './pages.tsx';
import { samples } from './samples.ts';
import { NOW, STATES, type StateName } from './states.ts';

declare global {
  interface Window {
    /** Shows another state in the same page; the links that were followed are in `opened`. */
    show: (exhibit: Exhibit) => void;
    /** Renders a list of so many suggestions; gives the milliseconds until it is laid out. */
    showList: (count: number) => number;
    opened: string[];
  }
}

const root = document.getElementById('root') as HTMLElement;
window.opened = [];

const note = (what: string) => () => void window.opened.push(what);
const ACTIONS: AppActions = {
  openLink: (url) => void window.opened.push(url),
  openOptions: note('options'),
  reread: note('reread'),
  addToCalendar: note('calendar'),
  remind: note('remind'),
  stopReminding: note('stopReminding'),
};

const BODY = {
  popup: 'popup',
  panel: 'sidepanel',
  settings: 'options',
  'first-run': 'page',
  about: 'page',
  privacy: 'page',
};
const PAGE = {
  settings: SettingsGallery,
  'first-run': WelcomePage,
  about: AboutPage,
  privacy: Privacy,
};

window.show = ({ state, language, theme, surface }) => {
  document.documentElement.lang = language;
  if (theme === 'browser') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.body.className = BODY[surface];
  const actions = surface === 'popup' ? { ...ACTIONS, openPanel: note('panel') } : ACTIONS;
  const search = (query: string) =>
    samples
      .filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
      .map((material) => ({ material, score: 1, stems: new Set<string>() }));
  render(null, root);
  if (surface !== 'popup' && surface !== 'panel') {
    const Page = PAGE[surface];
    render(<Page language={language} note={note} />, root);
    return;
  }
  render(
    <App
      state={STATES[state]}
      now={NOW}
      shortcut="Alt+Skift+E"
      reminders={{ pending: [], isPermitted: false }}
      {...{ surface, language, actions, search }}
    />,
    root,
  );
};

window.showList = (count) => {
  const suggestions = Array.from({ length: count }, (_, at) => ({
    material: { ...samples[at % samples.length]!, id: `item-${at}` },
    score: 1,
    reasons: [{ term: 'Badplatser', field: 'title' as const, share: 1 }],
  }));
  render(null, root);
  const start = performance.now();
  render(
    <SuggestionList {...{ suggestions, atFirst: count, language: 'sv', actions: ACTIONS }} />,
    root,
  );
  // Reading a size lays the list out.
  root.getBoundingClientRect();
  return performance.now() - start;
};

const asked = new URLSearchParams(location.search);
window.show({
  state: (asked.get('state') ?? 'suggestions') as StateName,
  language: asked.get('language') === 'en' ? 'en' : 'sv',
  theme: (asked.get('theme') ?? 'browser') as Exhibit['theme'],
  surface: (asked.get('surface') ?? 'popup') as Exhibit['surface'],
});
