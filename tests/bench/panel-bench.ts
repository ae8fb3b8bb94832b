import { build } from 'vite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launchChromium } from '../chromium.ts'
import { startBenchServer, type ServedFile } from './bench-server.ts'
import { measurePage, type PageCost } from './measure-page.ts'
import { against, median, type Measured } from './ratios.ts'
import { lastRowText } from './sample-pair.ts'

const root = join(import.meta.dirname, '..', '..')
const benchFolder = join(root, '.cache', 'bench-pages')

const pages = [
  { name: 'F3', address: '/bench/f3.html', awaited: undefined },
  { name: 'F3d', address: '/bench/f3d.html', awaited: lastRowText },
  { name: 'panel', address: '/tab/panel.html', awaited: lastRowText },
  { name: 'again', address: '/tab/panel.html', awaited: lastRowText, openFirst: true },
] as const

type PageName = (typeof pages)[number]['name']

async function buildBarePages() {
  await build({
    root: join(import.meta.dirname, 'pages'),
    base: './',
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: benchFolder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: ['f3.html', 'f3d.html'].map((page) => join(import.meta.dirname, 'pages', page)),
        onLog: () => undefined,
      },
    },
  })
}

/** Opens the bare pages and the panel in turn, `runs` times each, and compares the medians with the panel's targets. */
export async function benchPanel(runs: number, progress: (line: string) => void): Promise<Measured[]> {
  progress('building the bare pages')
  await buildBarePages()
  const server = await startBenchServer({ tab: join(root, 'dist', 'tab'), bench: benchFolder })
  // The browser people have, toolbar and all.
  const browser = await launchChromium({ first: 'installed' })
  const costs: Record<PageName, PageCost[]> = { F3: [], F3d: [], panel: [], again: [] }
  const files: Partial<Record<PageName, ServedFile[]>> = {}
  try {
    for (let run = 0; run < runs; run++) {
      progress(`opening each page, round ${run + 1} of ${runs}`)
      for (const page of pages) {
        server.served.length = 0
        const address = `${server.origin}/host?page=${encodeURIComponent(page.address)}`
        costs[page.name].push(await measurePage(browser, { ...page, address, marks: () => server.marks() }))
        files[page.name] = server.served.filter((file) => file.path !== '/host')
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return compare(costs, files as Record<PageName, ServedFile[]>)
}

/** The style that stands in the panel's page itself, in kB as if it were a file of its own. */
function cssInPage(): number {
  const html = readFileSync(join(root, 'dist', 'tab', 'panel.html'), 'utf8')
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
  return gzipSync(style, { level: 9 }).length / 1024
}

function compare(costs: Record<PageName, PageCost[]>, files: Record<PageName, ServedFile[]>): Measured[] {
  const middle = (page: PageName, figure: keyof PageCost) => median(costs[page].map((cost) => cost[figure]))
  const weight = (page: PageName, type: string) =>
    files[page].filter((file) => file.type.includes(type)).reduce((sum, file) => sum + file.bytes, 0) / 1024
  const timed = (name: string, figure: keyof PageCost, base: 'F3' | 'F3d', budget: number) =>
    against(
      `panel: ${name}`,
      middle('panel', figure) / middle(base, figure),
      'x',
      budget,
      `${middle('panel', figure).toFixed(1)} over ${middle(base, figure).toFixed(1)} of ${base}`,
      0.1,
    )
  return [
    against(
      'panel: first-load JavaScript, gzip',
      weight('panel', 'javascript') / weight('F3', 'javascript'),
      'x',
      1.4,
      `${weight('panel', 'javascript').toFixed(1)} kB over ${weight('F3', 'javascript').toFixed(1)} kB of F3`,
    ),
    against(
      'panel: CSS, gzip',
      weight('panel', 'css') + cssInPage(),
      'kB',
      5,
      'its style sheet and what stands in the page',
    ),
    against(
      'panel: requests until own data',
      files.panel.length,
      'requests',
      6,
      files.panel.map((file) => file.path.split('/').at(-1)).join(' '),
    ),
    against(
      'panel: API calls behind one open',
      files.panel.filter((file) => file.path.startsWith('/api/')).length,
      'calls',
      1,
      'requests below /api/',
    ),
    timed('first text', 'firstText', 'F3', 0.4),
    timed('largest contentful paint', 'largestPaint', 'F3', 1.15),
    timed('own data on the screen', 'ownData', 'F3d', 1.2),
    against(
      'panel: own data on a second opening',
      middle('again', 'ownData') / middle('F3d', 'ownData'),
      'x',
      0.6,
      `${middle('again', 'ownData').toFixed(1)} over ${middle('F3d', 'ownData').toFixed(1)} of F3d`,
      0.1,
    ),
    timed('total blocking time', 'blocking', 'F3', 1.5),
    timed('longest task', 'longestTask', 'F3', 1),
    timed('heap after load', 'heap', 'F3', 1.5),
  ]
}
