import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { contentPack } from './utils/pack/build/vite-plugin.ts';

/**
 * Pages that may frame the panel: all of the web, because a manager may open it anywhere.
 * A page that embeds it by itself gets an empty panel (see utils/messages/pass.ts).
 */
const anyWebPage = ['https://*/*', 'http://*/*'];

const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Takes the one place out of Preact that turns text into markup (`dangerouslySetInnerHTML`, which nothing
 * here uses), so that no build holds such a place at all. Fails the build when Preact's code changes.
 */
function withoutMarkup(): Plugin {
  const assignment = /\(\w+\.innerHTML=\w+\.__html\)/;
  return {
    name: 'without-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs/.test(id.replaceAll('\\', '/'))) return null;
      if (!assignment.test(code)) this.error('Preact sets innerHTML somewhere else now');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}

/**
 * What the panel loads at once and another view takes, too, is one file: its opening waits longer for many files than for
 * what is in them. Only pages have chunks; a script for other people's pages is one file.
 */
function panelTogether(): Plugin {
  const loaded = new Set<string>();
  const together = { name: 'together', test: (id: string) => loaded.has(id), minShareCount: 2 };
  return {
    name: 'fairside-panel-together',
    buildEnd() {
      const page = [...this.getModuleIds()].find((id) => id.endsWith('/entrypoints/panel/index.html'));
      if (page) loaded.add(page);
      // The set grows while it is walked through.
      for (const id of loaded) for (const it of this.getModuleInfo(id)?.importedIds ?? []) loaded.add(it);
    },
    outputOptions: (options) =>
      options.format === 'es' || options.format === undefined
        ? { ...options, codeSplitting: { groups: [together] } }
        : options,
  };
}

export default defineConfig({
  imports: false,
  // What runs leave behind is no source; the zip of the sources is the same wherever it is made.
  zip: { excludeSources: ['demo-output/**', 'web-ext-artifacts/**', 'coverage/**', '**/*.log'] },
  vite: () => ({
    plugins: [withoutMarkup(), panelTogether(), contentPack()],
    // The Chinese search index is the largest chunk, and loaded only when something is searched; kB.
    // Naming what a script imports beside it was measured, too: that gained nothing (tests/bench/README.md).
    build: { chunkSizeWarningLimit: 900, modulePreload: false },
  }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `unlimitedStorage` so that the browser never clears the notes to make room.
    permissions: [
      // For reminders: one alarm, at the next of them.
      'alarms',
      'activeTab',
      'scripting',
      // For "Keep as evidence" over a selected text.
      'contextMenus',
      // For `storage.managed` alone: what a company presets can be read nowhere else.
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: anyWebPage,
    // Firefox takes what a policy says without a schema, and warns of this key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_name__' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_openPanel__',
      },
      'clip-evidence': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_clipEvidence__',
      },
      cover: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_cover__',
      },
      // Without a key of its own: those that are free differ from one system to the next.
      'insert-summary': { description: '__MSG_insertSummary__' },
    },
    // `npm run dev` needs a line to its own server.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPagesPolicy } }),
    web_accessible_resources: [{ resources: ['panel.html'], matches: anyWebPage }],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'fairside@fairside.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '123' }),
  }),
});
