import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyIconChoice } from '../../../shell/icon-choice.ts';
import { changeSettings } from '../../../shell/settings-store.ts';

vi.mock('../../../shell/open-panel.ts', () => ({ panelAvailable: true }));

const setPopup = vi.fn(async () => undefined);
beforeEach(() => {
  fakeBrowser.action.setPopup = setPopup as never;
});

test('the icon opens the popup unless the user chose otherwise', async () => {
  await applyIconChoice();
  expect(setPopup).toHaveBeenLastCalledWith({ popup: expect.stringMatching(/\/popup\.html$/) });
});

test('with the panel chosen the icon has no popup, so that the click is heard', async () => {
  await changeSettings({ iconOpens: 'panel' });
  await applyIconChoice();
  expect(setPopup).toHaveBeenLastCalledWith({ popup: '' });
});
