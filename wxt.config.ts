import { defineConfig } from 'wxt';
import { actionIcons } from './scripts/action-icons.ts';
import { articlesPlugin } from './scripts/articles-plugin.ts';
import { keys } from './scripts/keys.ts';
import { knowledgePlugin } from './scripts/knowledge-plugin.ts';
import { withoutExamples } from './scripts/without-examples.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [knowledgePlugin(), articlesPlugin(), withoutExamples(), withoutInnerHtml()],
    // Chunks are local files: there is nothing to preload, and the polyfill would call `fetch`.
    build: { modulePreload: false },
    worker: { format: 'es', plugins: () => [knowledgePlugin()] },
  }),
  zip: {
    // What the store's reviewers need to build the same again, named one by one so that nothing else leaves by mistake.
    includeSources: [
      '{capture,components,data,diagnose,entrypoints,exchange,guide,history,locales,public,scripts,send,store}/**',
      '{package,package-lock,tsconfig}.json',
      '{.npmrc,wxt.config.ts,LICENSE}',
      '{README,PRIVACY,SECURITY,CONTRIBUTING}.md',
    ],
  },
  hooks: {
    // WXT takes a page named history for one that is to replace the browser’s own.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['webRequest', 'webNavigation', 'storage', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'http' },
    commands: keys(browser),
    action: {
      default_title: '__MSG_extension_name__',
      ...actionIcons(browser),
    },
    content_security_policy: {
      // The background asks again for a page that failed, where somebody wants to be told when it is back
      // (entrypoints/background/await-pages.ts), and the guide’s tools send what somebody starts there
      // (send/sender.ts); without connect-src the browser keeps it from that (measured).
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
