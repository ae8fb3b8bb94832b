import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const cache = join(import.meta.dirname, '..', '.cache')

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Nothing here loosens the browser's own security: only what a container without graphics and a user needs. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // teams-js asks for its list of hosts; told at once that there is none, it goes on with the one it carries. A route in
  // each test would do the same, and send every request of every page through the test.
  '--host-resolver-rules=MAP res.cdn.office.net ~NOTFOUND',
]

/** `packaged` is the one an npm package carries: without any window, toolbar or graphics; `installed` the machine's own. */
type Kind = 'packaged' | 'installed'
type Wish = { args?: string[]; first?: Kind; ownLetters?: boolean }
type Executable = { executablePath: string; env?: Record<string, string> }

/**
 * A real Chromium for browser tests and the bench; `first` is taken if this machine can run it, else the other one.
 * `THROUGHLINE_CHROMIUM` goes above it, so that either can be tried anywhere. `args` are added to the command line;
 * with `ownLetters` the packaged one draws with the letters it brings, on every machine the same. The caller closes the
 * browser. Throws when the machine can run neither.
 */
export async function launchChromium({ args = [], first = 'packaged', ownLetters }: Wish = {}): Promise<Browser> {
  const asked = process.env['THROUGHLINE_CHROMIUM'] || first
  const found =
    asked === 'installed'
      ? (findInstalled() ?? (await findPackaged(ownLetters)))
      : ((await findPackaged(ownLetters)) ?? findInstalled())
  if (!found) throw new Error('There is no Chromium this machine can run: please install Chromium or Chrome.')
  const { executablePath, env } = found
  return chromium.launch({
    executablePath,
    args: [...flags, ...args],
    ...(env ? { env: { ...definedEnvironment(), ...env } } : {}),
  })
}

function findInstalled(): Executable | undefined {
  const executablePath = systemPaths.find((path) => existsSync(path))
  return executablePath === undefined ? undefined : { executablePath }
}

async function findPackaged(ownLetters = false): Promise<Executable | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = await unpackOnce()
  const executablePath = join(home, 'chromium')
  const fonts = ownLetters
    ? { FONTCONFIG_FILE: writeLetters(home) }
    : existsSync('/etc/fonts/fonts.conf')
      ? {}
      : { FONTCONFIG_PATH: join(home, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    if (hasLibraries(executablePath, env)) return { executablePath, env }
  }
  return undefined
}

/** Says which letters to draw with: those that were unpacked, and for what they lack those of the machine. */
function writeLetters(home: string): string {
  const file = join(home, 'letters.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'letters-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  )
  return file
}

/**
 * Unpacks the packaged Chromium once into .cache/chromium: into a folder of its own first, so that two runs at a
 * time, or one that was cut off, never leave a half-written browser behind.
 */
async function unpackOnce(): Promise<string> {
  const home = join(cache, 'chromium')
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'chromium-'))
  await unpackInto(fresh)
  try {
    renameSync(fresh, home)
  } catch (error) {
    // Somebody else was quicker.
    if (!existsSync(home)) throw error
    rmSync(fresh, { recursive: true })
  }
  return home
}

/**
 * The package writes to the temporary folder, and adds the libraries a bare Debian lacks only where it believes to
 * run on AWS Lambda: both are told to it through the environment, for this moment alone.
 */
async function unpackInto(folder: string): Promise<void> {
  const touched = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']
  const before = touched.map((name) => [name, process.env[name]] as const)
  process.env['TMPDIR'] = folder
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

function hasLibraries(executablePath: string, env: Record<string, string>): boolean {
  try {
    const said = execFileSync('ldd', [executablePath], { encoding: 'utf8', env: { ...definedEnvironment(), ...env } })
    return !said.includes('not found')
  } catch {
    return false
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]))
}
