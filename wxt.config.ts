import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LANGUAGE_DATA } from './cli/language-data.ts';

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** One file of all that the popup has in common with one of these entry points. */
function sharedWith(name: string, others: readonly string[]) {
  return (id: string, modules: Modules) => {
    const users = usersOf(id, modules);
    const isIn = (folder: string) => users.some((user) => user.includes(`entrypoints/${folder}/`));
    return isIn('popup') && others.some(isIn) ? name : null;
  };
}

/** The modules that need a module from their start: not those that import it only when they want it. */
function usersOf(id: string, modules: Modules): readonly string[] {
  const reached = new Set([id]);
  for (const each of reached)
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) reached.add(importer);
  return [...reached];
}

/**
 * What Eko's own pages and its background may do, whatever a fault or a hostile text would have them
 * do: run the package's scripts, show its pictures and styles, and ask encrypted addresses, or this
 * computer for those who try out an index. Nothing may be made markup or code of (Trusted Types).
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_Security_Policy
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // One can see what a file depends on: every import is written out.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['docs/images/**', 'docs/walks/pictures/**'] },
  hooks: {
    'vite:build:extendConfig': (_entrypoints, config) => {
      // The page reader is one file, which cannot be split.
      if (config.build?.lib) return;
      const groups = [
        // Word lists in a file of their own: what is data and what is code can be seen, and weighed apart.
        { name: 'language-data', test: LANGUAGE_DATA, priority: 3 },
        // Few files for what is always loaded together: many small ones pack worse and come later.
        { name: sharedWith('core', ['background']), debugName: 'core', priority: 2 },
        {
          name: sharedWith('page', ['options', 'about', 'first-run']),
          debugName: 'page',
          priority: 1,
        },
      ];
      config.build = {
        ...config.build,
        // Every browser that runs Eko preloads modules by itself.
        modulePreload: {
          polyfill: false,
          // What a page imports later has its scripts there already; its styles must come with it.
          resolveDependencies: (_file, needed, { hostType }) =>
            hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
        },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups } },
        },
      };
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // WXT takes these titles from each page's <title>, which cannot be localised.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extName__';
      // Safari has no side panel: there the popup is all of Eko.
      if (wxt.config.browser === 'safari') {
        delete manifest.side_panel;
        manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
        delete manifest.optional_permissions;
      }
    },
  },
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'sv',
    permissions: PERMISSIONS,
    // Asked for when a user first wants to be reminded of a workshop; never at installation.
    optional_permissions: ['notifications'],
    // The development server needs more, and sets its own.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    // Never asked for as they stand: each site by itself, by a click. No warning at installation.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // A build of its own, for tests of the automatic mode alone; see CONTRIBUTING.md.
    ...(mode === 'loopback'
      ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }
      : {}),
    // Firefox hands an organisation's policy over without a schema, and warns of the key.
    ...(browser === 'chrome' || browser === 'edge'
      ? { storage: { managed_schema: 'managed-schema.json' } }
      : {}),
    // A build of its own, for tests of policies alone: they are written for a fixed id.
    ...(mode === 'enterprise' && process.env.EKO_KEY ? { key: process.env.EKO_KEY } : {}),
    action: browser === 'firefox' ? { default_area: 'navbar' as const } : {},
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      ...(browser === 'safari'
        ? {}
        : {
            // Chrome makes a tab group with Alt+Shift+P.
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+S' },
              description: '__MSG_openPanelCommand__',
            },
          }),
    },
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'eko' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'eko@nosad.se',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '126' } : {}),
  }),
});
