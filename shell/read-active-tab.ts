import { type AccessProblem, accessProblem, refusalProblem } from '../core/page/page-access.ts';
import type { PageContext } from '../core/page/page-context.ts';
import { browser } from './browser.ts';

const PATIENCE_MS = 2_000;

/** What came of asking the page in front. */
export type PageReading =
  | { readonly kind: 'page'; readonly page: PageContext; readonly loading: boolean }
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'unreadable'; readonly problem: AccessProblem }
  | { readonly kind: 'not-answering' };

/** The tab in front in the window of the view that asks. */
async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What is known of a tab; its address only with access to it. */
type Tab = NonNullable<Awaited<ReturnType<typeof activeTab>>>;

/** Reads the page in front, or says why it cannot be read. Never rejects for the page's sake. */
export async function readActiveTab(): Promise<PageReading> {
  const tab = await activeTab();
  return tab ? readTab(tab) : { kind: 'needs-click' };
}

/** Reads the page of a tab, or says why it cannot be read. Never rejects for the page's sake. */
export async function readTab(tab: Tab): Promise<PageReading> {
  if (tab.id === undefined) return { kind: 'needs-click' };
  // Without access to the tab the browser leaves its address out.
  const problem = tab.url === undefined ? null : accessProblem(tab.url);
  if (problem) return { kind: 'unreadable', problem };
  const answer = await Promise.race([injectReader(tab.id), patience()]);
  if (answer === 'not-answering') return { kind: 'not-answering' };
  if ('refusal' in answer) return refused(answer.refusal, tab.url);
  if (answer.page.contentType === 'application/pdf') return { kind: 'unreadable', problem: 'pdf' };
  return { kind: 'page', page: answer.page, loading: tab.status === 'loading' };
}

async function injectReader(tabId: number): Promise<{ page: PageContext } | { refusal: string }> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page-reader.js'],
      injectImmediately: true,
    });
    const page = frame?.result as PageContext | undefined;
    return page ? { page } : { refusal: 'the reader gave no answer' };
  } catch (cause) {
    // The browser's refusal is an expected outcome; its words tell which one.
    return { refusal: cause instanceof Error ? cause.message : String(cause) };
  }
}

function refused(message: string, url: string | undefined): PageReading {
  const problem = refusalProblem(message, url);
  if (problem === 'other-page' && url === undefined) return { kind: 'needs-click' };
  return { kind: 'unreadable', problem };
}

function patience(): Promise<'not-answering'> {
  return new Promise((resolve) => setTimeout(() => resolve('not-answering'), PATIENCE_MS));
}
