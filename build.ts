/**
 * `npm run build`: the pages into dist/tab, the API into dist/api, HR's own process into dist/hr. Each is skipped while
 * nothing that goes into it has changed; `--force` builds all, `tab`, `api` or `hr` builds one, `--out DIR` writes elsewhere than into dist. The
 * hash of the inputs stands among the outputs, so a deleted output is never taken for a finished one. Two processes may
 * start it at once (azd packs both services together): the second waits, and finds everything done.
 *
 * `--here` builds pages anew that were pointed at a deployment's API (infra/prepare-pages.ts).
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Logger } from 'vite'
import { inTurn } from './build/in-turn.ts'
import { leanBuiltins } from './build/lean-builtins.ts'
import { replaceFolder } from './build/replace-folder.ts'

type Part = { name: 'tab' | 'api' | 'hr'; inputs: string[]; write: (outDir: string) => Promise<void> }

// Tests start builds too, and set this to `test`: React would then bring its development half, a third more to load.
process.env['NODE_ENV'] = 'production'

const root = import.meta.dirname
const always = ['build.ts', 'build', 'package.json', 'package-lock.json']
const parts: Part[] = [
  { name: 'tab', inputs: ['tab', 'contract', 'domain', ...always], write: writeTab },
  { name: 'api', inputs: ['api', 'contract', 'domain', ...always], write: (outDir) => writeApp('main.ts', outDir) },
  { name: 'hr', inputs: ['api', 'contract', 'domain', ...always], write: (outDir) => writeApp('hr-main.ts', outDir) },
]

/**
 * Vite is loaded by a build that has something to do: most find everything done.
 *
 * Its logger without the notices about "use client" that Fluent's many files give rise to.
 */
async function quietLogger(): Promise<Logger> {
  const { createLogger } = await import('vite')
  const logger = createLogger('warn')
  return {
    ...logger,
    warn: (message, options) => {
      if (!/use client|MODULE_LEVEL_DIRECTIVE/.test(message)) logger.warn(message, options)
    },
  }
}

async function writeTab(outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: join(root, 'tab'),
    configFile: join(root, 'tab', 'vite.config.ts'),
    logLevel: 'warn',
    customLogger: await quietLogger(),
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  })
}

/**
 * One bundle for each app: a second one in it would hold a second copy of the programming model, whose hooks the first never sees. What only
 * nights need (tables of holidays) lies beside it and loads when it is asked for. Lines stay lines, so that a place in
 * the log can be looked up.
 */
async function writeApp(entry: string, outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    customLogger: await quietLogger(),
    ssr: { noExternal: true },
    plugins: [leanBuiltins()],
    build: {
      ssr: join(root, 'api', entry),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: {
        // The host hands this module to the running app; it exists in no package.
        external: ['@azure/functions-core'],
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: 'later/[name]-[hash].js',
          comments: { annotation: false, jsdoc: false, legal: true },
        },
      },
    },
  })
  copyFileSync(join(root, 'api', 'host.json'), join(outDir, 'host.json'))
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>
  const manifest = {
    name: `${name}-${entry === 'main.ts' ? 'api' : 'hr'}`,
    version,
    private: true,
    type: 'module',
    main: 'main.js',
  }
  writeFileSync(
    join(outDir, 'package.json'),
    `${JSON.stringify({ ...manifest, engines: { node: '24.x' } }, null, 2)}\n`,
  )
}

function filesOf(path: string): string[] {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!path.includes('.')) {
    const entries = readdirSync(whole, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  }
  return [whole]
}

function hashOf(inputs: string[]): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

async function bring(part: Part): Promise<void> {
  const target = join(dist, part.name)
  const stamp = join(target, '.inputs')
  const wanted = hashOf(part.inputs)
  const isForced = asked.force || (asked.here && part.name === 'tab' && existsSync(pagesPointed))
  if (!isForced && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.error(`dist/${part.name} is up to date`)
    return
  }
  const startedAt = performance.now()
  await replaceFolder(target, async (folder) => {
    await part.write(folder)
    writeFileSync(join(folder, '.inputs'), wanted)
  })
  if (part.name === 'tab') rmSync(pagesPointed, { force: true })
  console.error(`dist/${part.name} built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

const { values: asked, positionals } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    here: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'dist') },
  },
  allowPositionals: true,
})
const dist = resolve(asked.out)
const pagesPointed = join(dist, '.pages-pointed')
const chosen = parts.filter(({ name }) => positionals.includes(name))
// One after the other: two builds at once need twice the memory and save nothing on two cores.
await inTurn(dist, async () => {
  for (const part of chosen.length > 0 ? chosen : parts) await bring(part)
})
