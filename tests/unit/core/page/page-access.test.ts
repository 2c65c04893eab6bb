import { expect, test } from 'vitest';
import { accessProblem, refusalProblem } from '../../../../core/page/page-access.ts';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['edge://extensions', 'browser-page'],
  ['moz-extension://5e1f0e1c/popup.html', 'browser-page'],
  ['view-source:https://www.digg.se/', 'browser-page'],
  ['chrome-error://chromewebdata/', 'error-page'],
  ['file:///home/anna/data.html', 'local-file'],
  ['https://chromewebstore.google.com/detail/x', 'extension-store'],
  ['https://chrome.google.com/webstore/category/extensions', 'extension-store'],
  ['https://addons.mozilla.org/sv-SE/firefox/', 'extension-store'],
  ['not an address', 'other-page'],
])('%s cannot be read: %s', (url, problem) => {
  expect(accessProblem(url)).toBe(problem);
});

test.each(['https://www.digg.se/', 'http://127.0.0.1:8080/sample', 'https://chrome.google.com/'])(
  '%s may be read',
  (url) => expect(accessProblem(url)).toBeNull(),
);

test.each([
  ['Frame with ID 0 is showing error page', 'error-page'],
  ['The extensions gallery cannot be scripted.', 'extension-store'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Missing host permission for the tab', 'other-page'],
])('the refusal "%s" means %s', (message, problem) => {
  expect(refusalProblem(message)).toBe(problem);
});

test('a refusal at a PDF’s address means the PDF viewer', () => {
  const refusal = 'Missing host permission for the tab';
  expect(refusalProblem(refusal, 'https://www.digg.se/rapport.PDF?a=1')).toBe('pdf');
  expect(refusalProblem(refusal, 'https://www.digg.se/om-pdf.pdf/sida')).toBe('other-page');
});
