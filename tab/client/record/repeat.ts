type Deps = {
  /** Rejects when it did not work. */
  task: () => Promise<void>
  /** Time until the next round, in milliseconds, after so many failures in a row. */
  pauseMs: (failures: number) => number
  /** Told before every wait: when the next round comes. */
  onWait?: (nextAt: number) => void
  /** True when only a person can help: no more rounds until a wake. */
  isPaused?: () => boolean
}

/**
 * Repeats a task for as long as the page lives. `wake` starts a round at once (the window is shown again, the network is
 * back, a button). Rounds never overlap; a wake during a round starts another one right after it.
 */
export function repeat({ task, pauseMs, onWait, isPaused }: Deps) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let isAgain = false
  let isStopped = false
  let failures = 0

  async function round(): Promise<void> {
    if (isStopped) return
    if (isRunning) {
      isAgain = true
      return
    }
    clearTimeout(timer)
    isRunning = true
    failures = await task().then(
      () => 0,
      () => failures + 1,
    )
    isRunning = false
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

  return {
    wake: () => void round(),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
