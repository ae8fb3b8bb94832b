/** Lines that say what is being done and, once the next thing begins, how long it took. */
export type Progress = { begin: (line: string) => void; end: () => void; note: (line: string) => void }

/** Writes to `out`; `now` is a clock in milliseconds. A note in the middle of a step gets a line of its own. */
export function progressTo(out: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let startedAt: number | undefined
  let isLineOpen = false
  function end(): void {
    if (startedAt === undefined) return
    out(`${isLineOpen ? ' ' : '  '}${((now() - startedAt) / 1000).toFixed(1)} s\n`)
    startedAt = undefined
    isLineOpen = false
  }
  return {
    end,
    begin: (line) => {
      end()
      out(`${line} ...`)
      startedAt = now()
      isLineOpen = true
    },
    note: (line) => {
      out(`${isLineOpen ? '\n' : ''}  ${line}\n`)
      isLineOpen = false
    },
  }
}
