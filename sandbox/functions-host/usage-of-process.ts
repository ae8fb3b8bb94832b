import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What a process has used: processor time since it began, and memory that something still holds. */
export type Usage = { processorMs: number; heapMB: number }

/** Collects garbage first, so that two figures of the heap can be compared. */
export function usageOfProcess(): Usage {
  const { user, system } = process.cpuUsage()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return { processorMs: (user + system) / 1_000, heapMB: process.memoryUsage().heapUsed / 2 ** 20 }
}
