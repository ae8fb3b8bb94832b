import { retryable } from '../client/retryable.ts'
import type { readLine, readTrailingDay } from '../quick-entry/read-line.ts'

/** Reads a line for a person and a day. */
export type LineReader = { readLine: typeof readLine; readTrailingDay: typeof readTrailingDay }

/** How long a line that was entered waits for its reader, in milliseconds: longer would feel lost. */
const patienceMs = 1_500

const fetchReader = retryable(() => import('../quick-entry/read-line.ts'))
let loaded: LineReader | undefined
let loading: Promise<LineReader> | undefined

/** The reader, if it is there already. */
export function readerAtHand(): LineReader | undefined {
  return loaded
}

/** Fetches the reader. Without a connection it fails, and the next call tries again. */
export async function loadReader(): Promise<LineReader> {
  loading ??= fetchReader()
  try {
    return (loaded = await loading)
  } catch (trouble) {
    loading = undefined
    throw trouble
  }
}

/** The reader as soon as it comes; undefined when it does not come in time, or not at all. */
export function readerInTime(): Promise<LineReader | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs))
  return Promise.race([loadReader().catch(() => undefined), late])
}
