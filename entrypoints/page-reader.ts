import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../core/page/read-page.ts';

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

// Injected on request; what it returns is the answer of `scripting.executeScript`.
export default defineUnlistedScript(() => readPage(document, location.href, isVisible));
