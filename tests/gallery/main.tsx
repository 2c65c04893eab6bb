import '../../components/texts/with-english.ts';
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { Privacy } from '../../components/Privacy.tsx';
import { SearchTools } from '../../components/SearchTools.tsx';
import { SuggestionList } from '../../components/SuggestionList.tsx';
import type { ViewState } from '../../core/view-state.ts';
import type { Exhibit } from './exhibits.ts';
import { AboutPage, SettingsGallery, WelcomePage } from './pages.tsx';
import {
  AFTER_ANSWER,
  calendar,
  choices,
  FRESHNESS,
  galleryActions,
  LATER,
  PRESSED,
  SAVED,
  search,
  WORDS,
} from './parts.tsx';
import { samples } from './samples.ts';
import { NOW, STATES, type StateName } from './states.ts';

declare global {
  interface Window {
    /** Shows another state in the same page; the links that were followed are in `opened`. */
    show: (exhibit: Exhibit) => Promise<void>;
    /** Renders a list of so many suggestions; gives the milliseconds from frame to frame meanwhile. */
    showList: (count: number) => Promise<readonly number[]>;
    /** As many frames of an empty page, in milliseconds each: what the computer itself drops. */
    showNothing: (frames: number) => Promise<readonly number[]>;
    opened: string[];
  }
}

const root = document.getElementById('root') as HTMLElement;
window.opened = [];

const note = (what: string) => () => void window.opened.push(what);
const ACTIONS = galleryActions(note);

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

window.show = async ({ state, language, theme, surface }) => {
  document.documentElement.lang = language;
  if (theme === 'browser') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.body.className = BODY[surface];
  render(null, root);
  if (surface !== 'popup' && surface !== 'panel') {
    const Page = PAGE[surface];
    render(<Page language={language} note={note} />, root);
    return;
  }
  const words = WORDS[state];
  render(
    <App
      state={STATES[state]}
      now={NOW}
      shortcut="Alt+Skift+E"
      reminders={{ pending: [], isPermitted: false }}
      freshness={FRESHNESS}
      saved={SAVED}
      contribution
      actions={{
        ...ACTIONS,
        ...(surface === 'popup' ? { openPanel: note('panel') } : {}),
        ...(state === 'needs-click-here' ? { requestTab: note('requestTab') } : {}),
      }}
      {...{ surface, language, search, choices }}
      {...(surface === 'panel' ? { calendar, tools: SearchTools } : {})}
      {...(words ? { asked: { words } } : {})}
    />,
    root,
  );
  for (const control of PRESSED[state] ?? []) (await found(control)).click();
  if (isAnswered(STATES[state])) await found(AFTER_ANSWER);
  const later = LATER[state];
  if (later) await found(later);
};

/** Whether the view is past the reading of the page. */
function isAnswered(state: ViewState | null): boolean {
  return state?.kind === 'ready' && state.page.kind !== 'reading';
}

/** What a selector finds, once it is there. */
function found(selector: string): Promise<HTMLElement> {
  const until = performance.now() + 10_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      const element = root.querySelector<HTMLElement>(selector);
      if (element) resolve(element);
      else if (performance.now() > until) reject(new Error(`nothing is ${selector}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

window.showList = async (count) => {
  const suggestions = Array.from({ length: count }, (_, at) => ({
    material: { ...samples[at % samples.length]!, id: `item-${at}` },
    score: 1,
    reasons: [{ term: 'Badplatser', field: 'title' as const, share: 1 }],
  }));
  render(null, root);
  await frame();
  const times: number[] = [];
  let last = await frame();
  render(
    <SuggestionList {...{ suggestions, atFirst: count, language: 'sv', actions: ACTIONS }} />,
    root,
  );
  while (root.querySelectorAll('li').length < count) {
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  // The frame in which the last items are laid out and painted.
  times.push((await frame()) - last);
  return times;
};

window.showNothing = async (frames) => {
  render(null, root);
  await frame();
  const times: number[] = [];
  let last = await frame();
  for (let at = 0; at < frames; at += 1) {
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
};

/** The time at which the next frame begins, in milliseconds. */
function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

const asked = new URLSearchParams(location.search);
void window.show({
  state: (asked.get('state') ?? 'suggestions') as StateName,
  language: asked.get('language') === 'en' ? 'en' : 'sv',
  theme: (asked.get('theme') ?? 'browser') as Exhibit['theme'],
  surface: (asked.get('surface') ?? 'popup') as Exhibit['surface'],
});
