type Deps = {
  /** Rejects when it did not work. Nobody waits for it any more once the signal is aborted. */
  task: (signal: AbortSignal) => Promise<void>
  /** Time until the next round, in milliseconds, after so many failures in a row. */
  pauseMs: (failures: number) => number
  /** Told before every wait: when the next round comes. */
  onWait?: (nextAt: number) => void
  /** True when only a person can help: no more rounds until a wake. */
  isPaused?: () => boolean
}

/**
 * Repeats a task for as long as the page lives. `wake` starts a round at once (the window is shown again, the network is
 * back); a wake during a round starts another one right after it. `startOver` is for a person who asks: a round that runs
 * is given up, and failures before it no longer count. But for what is given up, rounds never overlap.
 */
export function repeat({ task, pauseMs, onWait, isPaused }: Deps) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  let isAgain = false
  let isStopped = false
  let failures = 0

  async function round(): Promise<void> {
    if (isStopped) return
    if (running) {
      isAgain = true
      return
    }
    clearTimeout(timer)
    const mine = new AbortController()
    running = mine
    const misses = await task(mine.signal).then(
      () => 0,
      () => failures + 1,
    )
    if (running !== mine) return
    running = undefined
    failures = misses
    const isWoken = isAgain
    isAgain = false
    if (isWoken && failures === 0) return round()
    wait()
  }

  function wait(): void {
    if (isStopped || isPaused?.()) return
    const pause = pauseMs(failures)
    onWait?.(Date.now() + pause)
    timer = setTimeout(() => void round(), pause)
  }

  function startOver(): void {
    running?.abort()
    running = undefined
    failures = 0
    void round()
  }

  return {
    wake: () => void round(),
    startOver,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
