type Means = {
  /** Rejects when it did not work. */
  task: () => Promise<void>
  /** Time between two rounds while somebody looks, in milliseconds. */
  everyMs: number
  /** The same while nobody looks. */
  hiddenMs: number
  /** Failures double the time up to this. */
  slowestMs: number
  /** Told before every wait: when the next round comes. */
  onWait?: (nextAt: number) => void
  /** True when only a person can help: no more rounds until a wake. */
  isPaused?: () => boolean
  isHidden?: () => boolean
}

/**
 * Repeats a task for as long as the page lives: often while somebody looks, seldom in the background, ever slower
 * while it fails. `wake` starts a round at once (the window is shown again, the network is back, a button).
 * Rounds never overlap; a wake during a round starts another one right after it.
 */
export function repeat(means: Means) {
  const { task, everyMs, hiddenMs, slowestMs, onWait, isPaused, isHidden = () => document.hidden } = means
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
    const base = isHidden() ? hiddenMs : everyMs
    const pause = failures === 0 ? base : Math.max(base, Math.min(slowestMs, everyMs * 2 ** (failures - 1)))
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
