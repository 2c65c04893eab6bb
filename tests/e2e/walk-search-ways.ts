import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';

/** A row below the address bar. */
interface Row {
  readonly text: string;
  readonly address: string;
}

/** The ways to Eko's search that a browser's own parts give. */
interface SearchWays {
  /** Types `eko` and the words into the address bar; gives the rows that Eko offers. */
  readonly typeInAddressBar: (words: string) => Promise<readonly Row[]>;
  /** Chooses the first of Eko's rows, by the keyboard where there is one. */
  readonly chooseFirstRow: (row: Row) => Promise<void>;
  /** Chooses Eko's search in the menu of what is selected on the page. */
  readonly searchSelection: (selector: string) => Promise<void>;
}

/** In Firefox address bar and menu are the real ones; no driver reaches Chromium's, there its events are sent. */
export function searchWays(eko: EkoBrowser): SearchWays {
  return eko.inBrowserWindow ? firefoxWays(eko, eko.inBrowserWindow) : chromiumWays(eko);
}

function firefoxWays(
  eko: EkoBrowser,
  inWindow: NonNullable<EkoBrowser['inBrowserWindow']>,
): SearchWays {
  return {
    typeInAddressBar: (words) =>
      until(`rows for ${words}`, async () => {
        await inWindow(`{ gURLBar.focus(); gURLBar.search(${JSON.stringify(`eko ${words}`)}); }`);
        const rows = await inWindow<Row[]>(
          `[...document.querySelectorAll('.urlbarView-row')].map((row) => ({ text: row.innerText, address: (row.result?.payload?.content ?? '').replace(/^eko /, '') })).filter(({ address }) => address.startsWith('http'))`,
        );
        return rows.length > 0 ? rows : null;
      }),
    chooseFirstRow: async () => {
      for (const [key, keyCode] of [
        ['ArrowDown', 40],
        ['Enter', 13],
      ])
        await inWindow(
          `{ const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor); keyboard.beginInputTransactionForTests(window); const event = new KeyboardEvent('', { key: '${key}', code: '${key}', keyCode: ${keyCode} }); keyboard.keydown(event); keyboard.keyup(event); }`,
        );
    },
    searchSelection: async (selector) => {
      await select(eko, selector);
      await eko.page.click(selector, { button: 'right' });
      const item = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((each) => each.label === 'Sök i nätverkets material')`;
      await until('the menu is open', () =>
        inWindow<boolean>(
          `document.getElementById('contentAreaContextMenu').state === 'open' && ${item} !== undefined`,
        ),
      );
      await inWindow(
        `{ document.getElementById('contentAreaContextMenu').activateItem(${item}); }`,
      );
    },
  };
}

function chromiumWays(eko: EkoBrowser): SearchWays {
  const inBackground = <Value>(expression: string) =>
    eko.inBackground?.<Value>(expression) ?? Promise.reject(new Error('no background'));
  return {
    typeInAddressBar: async (words) => {
      const rows = await inBackground<{ content: string; description: string }[]>(
        `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(words)}, resolve))`,
      );
      return rows.map(({ content, description }) => ({ text: description, address: content }));
    },
    chooseFirstRow: async ({ address }) => {
      await inBackground(
        `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(address)}, 'currentTab')`,
      );
    },
    searchSelection: async (selector) => {
      const selectionText = await select(eko, selector);
      await inBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search-selection', selectionText: ${JSON.stringify(selectionText)} }, tab); })`,
      );
    },
  };
}

function select(eko: EkoBrowser, selector: string): Promise<string> {
  return eko.page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
}
