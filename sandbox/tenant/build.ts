import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The built parts of the product: what runs in the sandbox is exactly what is deployed. */
export const built = {
  tab: join(root, 'dist', 'tab'),
  api: join(root, 'dist', 'api'),
  hr: join(root, 'dist', 'hr'),
}

/** Builds what is not up to date, of all or of some parts. Rejects with what the build said. */
export function bringBuildUpToDate(
  onLine: (line: string) => void,
  parts: readonly (keyof typeof built)[] = [],
): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'build.ts'), '--here', ...parts], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      for (const line of text.split('\n')) if (line !== '') onLine(line)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${said}`))))
  })
}
