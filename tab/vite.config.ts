import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'
import { themeSheet, tokensIn } from './theme-sheet.ts'
import { firstLook } from './ui/page/first-look.ts'
import { pageEnglish } from './words/en/page.ts'
import { pageGerman } from './words/de/page.ts'

const here = import.meta.dirname

/** A pane is one page that somebody opens in the middle of something else; `drawing` is what its boot script draws with. */
type Pane = { html: string; drawing: string }

const panel: Pane = { html: 'panel.html', drawing: 'mount-panel.tsx' }
const appointment: Pane = { html: 'outlook.html', drawing: 'mount-appointment.tsx' }
const widePages = readdirSync(here)
  .filter((name) => name.endsWith('.html') && ![panel.html, appointment.html].includes(name))
  .map((name) => join(here, name))

/**
 * What the head of every page says, in one place: its letters (a browser looks for them at the very beginning), its
 * width, that it has no icon of its own, and where the API and HR's own process answer. A deployment where these have other origins changes
 * those last two in the built pages (infra/point-page.ts).
 */
function pageHead(): Plugin {
  return {
    name: 'page-head',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { charset: 'utf-8' }, injectTo: 'head-prepend' },
      { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'throughline-api', content: '/api' }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'throughline-hr', content: '/hr-api' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'icon', href: 'data:,' }, injectTo: 'head' },
    ],
  }
}

/**
 * Writes Fluent's themes into the style sheets that ask for them: `@theme-tokens used;` stands for the tokens that our own
 * files read, which is all that a pane needs; `@theme-tokens all;` for every one, which the components of wide pages read.
 */
function themeTokens(): Plugin {
  return {
    name: 'theme-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(\?|$)/.test(id) || !code.includes('@theme-tokens')) return null
      return code
        .replace('@theme-tokens all;', () => themeSheet())
        .replace('@theme-tokens used;', () => themeSheet(usedTokens()))
    },
  }
}

function usedTokens(): string[] {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx?)$/.test(name))
  return files.flatMap((name) => tokensIn(readFileSync(join(here, name), 'utf8')))
}

/** What teams-js brings to write a diary with (`host/quiet-debug.ts`). */
function quietDebug(): Plugin {
  return {
    name: 'quiet-debug',
    enforce: 'pre',
    resolveId: (source) =>
      /[/]debug@[^/]+[/]node_modules[/]debug[/]src[/]browser[.]js$/.test(source)
        ? join(here, 'host', 'quiet-debug.ts')
        : null,
  }
}

const shared = {
  root: here,
  // Relative addresses: the same files serve from a site's root and from a folder of another one.
  base: './',
  plugins: [pageHead(), themeTokens(), quietDebug()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
} satisfies InlineConfig

// Fluent's files carry thousands of "use client" marks that mean nothing here.
function onLog(level: string, log: { code?: string; message: string }, next: (level: never, log: never) => void): void {
  if (!/use client|MODULE_LEVEL_DIRECTIVE/.test(`${log.code} ${log.message}`)) next(level as never, log as never)
}

/**
 * Each pane is built alone, the wide pages after them into the same folder. In one build they would share chunks: the
 * panel would need more requests, and a component added to a wide page could make it heavier.
 */
function othersAfterwards(): Plugin {
  let outDir = ''
  return {
    name: 'others-afterwards',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      const into = { ...shared.build, outDir, emptyOutDir: false }
      const quiet = { ...shared, configFile: false, logLevel: 'error' } as const
      const { plugins, build: chunks } = paneConfig(appointment)
      await build({ ...quiet, plugins, build: { ...into, ...chunks } })
      await build({ ...quiet, build: { ...into, rolldownOptions: { input: widePages, onLog } } })
    },
  }
}

/**
 * Names the drawing chunk, and what it needs at once, in the page, so that they load beside the boot chunk and not
 * after it.
 */
function preloadDrawing({ drawing }: Pane): Plugin {
  return {
    name: 'preload-drawing',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const drawn = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(drawing)))
        const boots = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
        const files = drawn ? [drawn.fileName, ...drawn.imports].filter((name) => !boots.has(name)) : []
        return files.map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }))
      },
    },
  }
}

/**
 * Puts the style sheet of all the rest behind what the page shows at once: a browser draws what stands before it without
 * waiting for it. Scripts wait for it, so that nothing they draw is ever seen without.
 */
function sheetBehindFirstPicture(): Plugin {
  return {
    name: 'sheet-behind-first-picture',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [sheet = ''] = /\s*<link rel="stylesheet"[^>]*>/.exec(html) ?? []
        return html.replace(sheet, '').replace('</body>', `${sheet.trim()}\n  </body>`)
      },
    },
  }
}

/**
 * Has the sheets of parts that load later come behind that one, where they stood before: Vite adds them to the head, and of
 * two rules that weigh the same the later one counts.
 */
function laterSheetsLast(): Plugin {
  return {
    name: 'later-sheets-last',
    transform(code, id) {
      if (!id.includes('vite/preload-helper')) return undefined
      if (!code.includes(vitesPlace)) throw new Error('Vite adds sheets in another way: see where they come to stand.')
      return { code: code.replace(vitesPlace, 'document.body.appendChild(link)'), map: null }
    },
  }
}

const vitesPlace = 'document.head.appendChild(link)'

/** Puts the first sentence into the page, in both languages, from where all words are kept, and what chooses among them. */
function firstWords(): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: (html) =>
      html
        .replace(/\s*%FIRST_LOOK%\s*/, () => `(${firstLook.toString().replaceAll(/\s+/g, ' ')})()`)
        .replace('%FIRST_WORDS%', pageEnglish.firstWords)
        .replace('%FIRST_WORDS_DE%', pageGerman.firstWords)
        .replace('%LATE_WORDS%', pageEnglish.lateWords)
        .replace('%LATE_WORDS_DE%', pageGerman.lateWords),
  }
}

/** How a pane is cut into chunks, and what is written into its page. */
function paneConfig(pane: Pane) {
  return {
    plugins: [...shared.plugins, firstWords(), preloadDrawing(pane), sheetBehindFirstPicture(), laterSheetsLast()],
    build: {
      rolldownOptions: {
        input: join(here, pane.html),
        onLog,
        output: {
          codeSplitting: {
            // Two chunks for a first look, whatever else is put off: without this, everything that a part loaded later
            // shares with the first look would become a chunk, and a request, of its own.
            groups: [
              { name: 'boot', tags: ['$initial' as const], priority: 2 },
              {
                name: pane.drawing.replace('.tsx', ''),
                test: (id: string) => id.endsWith(`/${pane.drawing}`),
                priority: 1,
              },
            ],
          },
        },
      },
    },
  }
}

const { plugins, build: chunks } = paneConfig(panel)

export default defineConfig({
  ...shared,
  plugins: [...plugins, othersAfterwards()],
  build: { ...shared.build, ...chunks },
})
