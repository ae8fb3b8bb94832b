// The one door for `npm start`, `npm test` and the rest: it works on a bare clone with any Node from 20 on.
// It installs what the lock file names when that is missing, then hands over to the pinned Node 24,
// which runs our TypeScript as it stands.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const stamp = join(root, 'node_modules', '.installed-lock')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

function isInstalled() {
  return existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
}

async function install() {
  console.error('Installing the packages this project pins (once, about a minute) ...')
  const startedAt = Date.now()
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`
  const moving = process.stderr.isTTY && setInterval(() => process.stderr.write(`\r${seconds()}`), 1000)
  // Not `npm ci`: it refuses a registry that lacks the builds of a tool for systems other than this one.
  // The lock file decides the versions here too, and is left as it is.
  const npm = spawn('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  const status = await new Promise((resolve) => {
    npm.once('error', () => resolve(1))
    npm.once('close', (code) => resolve(code ?? 1))
  })
  clearInterval(moving)
  console.error(`${moving ? '\r' : ''}${status === 0 ? 'Installed' : 'npm ended'} after ${seconds()}.`)
  if (status !== 0) {
    console.error(
      'npm did not finish; its message stands above. Check that this machine reaches its npm registry, then run the same command again.',
    )
    process.exit(status)
  }
  checkNode()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

/**
 * The lock file holds no hash of this binary: an install script brings it. So what came is compared with what is known
 * here before it runs for the first time. One that differs is removed, so that nothing else finds it.
 */
function checkNode() {
  const { version, sha256 } = JSON.parse(readFileSync(join(root, 'build', 'node-binaries.json'), 'utf8'))
  const system = `${process.platform}-${process.arch}`
  const known = sha256[system]
  if (known === undefined) {
    console.error(`Node ${version} for ${system} is run unchecked: build/node-binaries.json knows no hash of it.`)
    return
  }
  const found = createHash('sha256').update(readFileSync(pinnedNode)).digest('hex')
  if (found === known) return
  rmSync(pinnedNode)
  console.error(
    `The Node that npm brought is not the one this project knows (${found} instead of ${known}). It was removed and not run. Check which registry npm asks, then run the same command again.`,
  )
  process.exit(1)
}

if (!isInstalled()) await install()

const [script, ...rest] = process.argv.slice(2)
const child = spawn(pinnedNode, ['--disable-warning=ExperimentalWarning', join(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(pinnedNode)}:${process.env.PATH ?? ''}`,
    // A run starts some hundred processes that load the same packages: they are compiled once.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled'),
  },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
// Whoever kills npm without a word to us must not leave servers running.
const parent = process.ppid
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref()
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
