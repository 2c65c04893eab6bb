import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcePages } from '../shell/page-notice.ts';

// Registered for the sites that the user chose for the automatic mode.
export default defineUnlistedScript(() => announcePages());
