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
 * What a meeting, the guide and a conversation are is wanted by nearly every view. Each module that one more view
 * takes would become a chunk of its own, which packs worse; together they are one.
 */
const domain = { name: 'domain', test: /\/utils\/(?:meeting|guide|conversation)\//, minShareCount: 2 };

/** Only pages have chunks; a script for other people's pages is one file. */
function domainTogether(): Plugin {
  return {
    name: 'fairside-domain-together',
    outputOptions: (options) =>
      options.format === 'es' || options.format === undefined
        ? { ...options, codeSplitting: { groups: [domain] } }
        : options,
  };
}

export default defineConfig({
  imports: false,
  // What runs leave behind is no source; the zip of the sources is the same wherever it is made.
  zip: { excludeSources: ['demo-output/**', 'web-ext-artifacts/**', 'coverage/**', '**/*.log'] },
  vite: () => ({
    plugins: [withoutMarkup(), domainTogether(), contentPack()],
    // The Chinese search index is the largest chunk, and loaded only when something is searched; kB.
    // Nothing is far away: what hurries files along would only add to what the panel loads.
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
