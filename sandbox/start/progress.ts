/** Lines that say what is being done and, once the next thing begins, how long it took. */
export type Progress = { begin: (line: string) => void; end: () => void; note: (line: string) => void }

type Deps = {
  /** A clock in milliseconds. */
  now?: () => number
  /** Calls back every second until it is told to stop; without it nothing moves, as in a file nothing should. */
  everySecond?: (tell: () => void) => () => void
}

/**
 * Writes to `out`. A note in the middle of a step gets a line of its own. Where somebody looks, the seconds of a step are
 * counted while it lasts, by writing over the line.
 */
export function progressTo(out: (text: string) => void, means: Deps = {}): Progress {
  const { now = () => performance.now(), everySecond } = means
  let stop: (() => void) | undefined
  let startedAt: number | undefined
  let isLineOpen = false
  let said = ''
  function end(): void {
    if (startedAt === undefined) return
    stop?.()
    if (isLineOpen && everySecond) out(`\r${said} ...`)
    out(`${isLineOpen ? ' ' : '  '}${((now() - startedAt) / 1000).toFixed(1)} s\n`)
    startedAt = undefined
    isLineOpen = false
  }
  return {
    end,
    begin: (line) => {
      end()
      out(`${line} ...`)
      said = line
      startedAt = now()
      isLineOpen = true
      stop = everySecond?.(() => isLineOpen && out(`\r${said} ... ${Math.floor((now() - (startedAt ?? 0)) / 1000)} s`))
    },
    note: (line) => {
      out(`${isLineOpen ? '\n' : ''}  ${line}\n`)
      isLineOpen = false
    },
  }
}
