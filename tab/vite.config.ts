import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'
import { pageEnglish } from './words/page-english.ts'
import { pageGerman } from './words/page-german.ts'

const here = import.meta.dirname
const panel = join(here, 'panel.html')
const widePages = readdirSync(here)
  .filter((name) => name.endsWith('.html') && name !== 'panel.html')
  .map((name) => join(here, name))

const shared = {
  root: here,
  // Relative addresses: the same files serve from a site's root and from a folder of another one.
  base: './',
  build: { target: 'es2023', modulePreload: { polyfill: false } },
} satisfies InlineConfig

// Fluent's files carry thousands of "use client" marks that mean nothing here.
function onLog(level: string, log: { code?: string; message: string }, next: (level: never, log: never) => void): void {
  if (!/use client|MODULE_LEVEL_DIRECTIVE/.test(`${log.code} ${log.message}`)) next(level as never, log as never)
}

/**
 * The panel is built alone, the wide pages after it into the same folder. In one build they would share chunks: the
 * panel would need more requests, and a component added to a wide page could make it heavier.
 */
function widePagesAfterwards(): Plugin {
  let outDir = ''
  return {
    name: 'wide-pages-afterwards',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      if (widePages.length === 0) return
      await build({
        ...shared,
        configFile: false,
        logLevel: 'error',
        build: { ...shared.build, outDir, emptyOutDir: false, rolldownOptions: { input: widePages, onLog } },
      })
    },
  }
}

/** Names the drawing chunk in the page, so that it loads beside the boot chunk and not after it. */
function preloadDrawing(): Plugin {
  return {
    name: 'preload-drawing',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const drawing = Object.values(bundle ?? {}).find(
          (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('mount-panel.tsx'),
        )
        return drawing
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `./${drawing.fileName}` },
                injectTo: 'head',
              },
            ]
          : []
      },
    },
  }
}

/** Puts the first sentence into the page, in both languages, from where all words are kept. */
function firstWords(): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: (html) =>
      html.replace('%FIRST_WORDS%', pageEnglish.firstWords).replace('%FIRST_WORDS_DE%', pageGerman.firstWords),
  }
}

export default defineConfig({
  ...shared,
  plugins: [firstWords(), preloadDrawing(), widePagesAfterwards()],
  build: { ...shared.build, rolldownOptions: { input: panel, onLog } },
})
