import { defineConfig } from 'wxt';
import { knowledgePlugin } from './scripts/knowledge-plugin.ts';
import { withoutExamples } from './scripts/without-examples.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [knowledgePlugin(), withoutExamples()],
    // Chunks are local files: there is nothing to preload, and the polyfill would call `fetch`.
    build: { modulePreload: false },
    worker: { format: 'es', plugins: () => [knowledgePlugin()] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['webRequest', 'webNavigation', 'storage', 'scripting', 'alarms'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'http' },
    action: {
      default_title: '__MSG_extension_name__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'what-broke@what-broke.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
