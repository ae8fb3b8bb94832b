import { fork } from 'node:child_process'

export type Child = {
  /** What the child announced when it was ready. */
  ready: unknown
  /** Resolves when the process is gone, with its exit code. */
  gone: Promise<number | null>
  /** Asks it to stop, and makes it stop when it has not after five seconds. */
  stop(): Promise<void>
}

const patienceMs = 5_000
const keptLines = 30

/**
 * Starts a script of ours as a child and waits until it announces that it is ready (`serve-parent.ts`). Every line
 * it prints goes to `onLine`. Rejects with its last lines when it ends before that.
 */
export function startChild(given: {
  script: string
  args?: string[]
  env?: Record<string, string>
  onLine?: (line: string) => void
}): Promise<Child> {
  const child = fork(given.script, given.args ?? [], {
    env: { ...process.env, ...given.env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'json',
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      for (const line of parts) {
        lines.push(line)
        if (lines.length > keptLines) lines.shift()
        given.onLine?.(line)
      }
    })
  }
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await gone
    clearTimeout(insist)
  }

  return new Promise((resolve, reject) => {
    child.once('message', (ready) => resolve({ ready, gone, stop }))
    child.once('error', reject)
    void gone.then((code) => {
      reject(new Error(`${given.script} ended with ${code} before it was ready:\n${lines.join('\n')}`))
    })
  })
}
