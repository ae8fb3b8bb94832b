/** This process's largest memory in each tenth of its work, in MB. */
export type MemoryByTenth = number[]

const everyMs = 100

/** Looks at the memory again and again while the work goes on; `share` says how much of it is done, from 0 to 1. */
export function watchMemory(share: () => number): () => MemoryByTenth {
  const tenths: MemoryByTenth = Array.from({ length: 10 }, () => 0)
  function look(): void {
    const tenth = Math.min(9, Math.floor(share() * 10))
    tenths[tenth] = Math.max(tenths[tenth] ?? 0, process.memoryUsage.rss() / 1e6)
  }
  const watch = setInterval(look, everyMs)
  return () => {
    clearInterval(watch)
    look()
    return tenths
  }
}
