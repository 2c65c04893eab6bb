import { render } from 'preact';
import { App } from '../../components/App.tsx';
import type { AppActions, AppProps } from '../../components/app-props.ts';
import type { SaveStatus } from '../../components/SaveStatusLine.tsx';
import { loadTexts } from '../../components/texts/load-texts.ts';
import { hasTexts } from '../../components/texts/texts-for.ts';
import { applyLook } from '../../shell/apply-look.ts';
import { viewActions } from '../../shell/view-actions.ts';
import type { ViewSnapshot } from '../../shell/view-snapshot.ts';
import type { HearClicks } from '../../shell/watch-page.ts';
import { watchView } from '../../shell/watch-view.ts';
import { findRoot } from './find-root.tsx';

/**
 * Fills the page with App, now and after every change.
 * @param more what this surface can do beyond the common, once its window is known
 * @param hearClicks how a surface that stays open hears of clicks on the icon
 */
export function mountView(
  surface: 'popup' | 'panel',
  more: (windowId: number) => Partial<AppActions>,
  parts: Pick<AppProps, 'calendar' | 'tools'> = {},
  hearClicks: HearClicks | null = null,
): void {
  const root = findRoot();
  let snapshot: ViewSnapshot | null = null;
  let refusal: SaveStatus = null;
  const common = viewActions({
    state: () => snapshot?.state ?? null,
    tell: (outcome) => {
      refusal = outcome === 'saved' ? null : outcome;
      update();
    },
    opened: () => surface === 'popup' && close(),
  });
  const update = () => {
    if (!snapshot) return;
    const { windowId, theme, ...shown } = snapshot;
    if (!hasTexts(shown.language)) return void loadTexts(shown.language).then(update);
    applyLook(shown.language, theme);
    const actions = { ...common, reread, ...(windowId === null ? {} : more(windowId)) };
    render(<App {...shown} {...parts} {...{ surface, refusal, actions }} />, root);
  };
  const reread = watchView((next) => {
    snapshot = next;
    update();
  }, hearClicks);
}
