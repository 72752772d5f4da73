import { existsSync, globSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { MENU, PAGES, siteFile } from '../pages.ts';
import { siteLink, toAnchor } from '../site-links.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Set in workflows; elsewhere the placeholder that the pages use too. */
const repository = process.env.GITHUB_REPOSITORY ?? 'OWNER/auto-triager';
const sourceUrl = `https://github.com/${repository}/blob/main`;
const [, name = ''] = repository.split('/');

export default defineConfig({
  title: 'Auto Triager',
  description: "Labels new GitHub issues from the repository's own history, and says how sure it is.",
  lang: 'en',
  // GitHub serves the site of a project in a folder of its name.
  base: process.env.GITHUB_ACTIONS === 'true' ? `/${name}/` : '/',
  srcDir: root,
  outDir: resolve(root, 'out/site'),
  cacheDir: resolve(root, 'out/site-cache'),
  // Only what the menu lists.
  srcExclude: allPages().filter((page) => !PAGES.includes(page)),
  rewrites: Object.fromEntries(PAGES.map((page) => [page, siteFile(page)])),
  // Follows the system, as the pictures do.
  appearance: 'force-auto',
  // Any other dead link fails the build.
  ignoreDeadLinks: 'localhostLinks',
  markdown: {
    // Anchors as on GitHub.
    anchor: { slugify: toAnchor },
    config(markdown) {
      markdown.core.ruler.push('site-links', (state) => {
        const page = relative(root, state.env.realPath ?? state.env.path).replaceAll('\\', '/');
        for (const token of state.tokens.flatMap((one) => one.children ?? [])) {
          const href = token.type === 'link_open' ? token.attrGet('href') : null;
          if (href) token.attrSet('href', siteLink(href, { page, sourceUrl, isThere }));
          // Code is no template of Vue, whatever braces it holds.
          if (token.type === 'code_inline') token.attrSet('v-pre', '');
        }
      });
    },
  },
  vite: { plugins: [leaveVueOutside()] },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        detailedView: true,
        // All words, short ones as they are written: else "cut-off" finds every "of" and "out".
        miniSearch: {
          searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (word: string) => (word.length > 5 ? 0.2 : false) },
        },
      },
    },
    outline: [2, 3],
    nav: [
      { text: 'Settings', link: '/settings' },
      { text: 'Command line', link: '/command-line' },
      { text: 'GitHub', link: `https://github.com/${repository}` },
    ],
    sidebar: MENU.map(({ title, pages }) => ({
      text: title,
      items: Object.entries(pages).map(([page, text]) => ({
        text,
        link: posix.join(
          '/',
          siteFile(page)
            .replace(/(?:^|\/)index\.md$/, '')
            .replace(/\.md$/, ''),
        ),
      })),
    })),
  },
});

function isThere(path: string): boolean {
  return existsSync(resolve(root, path));
}

/** The pages lie outside of this folder: on the way up from them no Vue is found, but from the rendered bundle it is. */
function leaveVueOutside() {
  return {
    name: 'leave-vue-outside',
    enforce: 'pre' as const,
    resolveId: (id: string, _importer: string | undefined, { ssr }: { readonly ssr?: boolean }) =>
      ssr === true && /^vue(?:\/server-renderer)?$/.test(id) ? { id, external: true } : undefined,
  };
}

function allPages(): string[] {
  const isInstalled = (path: string) => path.split(/[\\/]/).includes('node_modules');
  return globSync('**/*.md', { cwd: root, exclude: isInstalled }).map((path) => path.replaceAll('\\', '/'));
}
