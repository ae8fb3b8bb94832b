import { useState } from 'react'

/** What stands in forms that were left, by their key, as long as this window is open. */
const left = new Map<string, unknown>()

/**
 * What is being written in a form. Like `useState`, and it outlives the form: whoever leaves it on the way finds it again
 * as they left it, until `letGo` says that it was sent or thrown away. `key` names the form and what it is about.
 */
export function useUnfinished<Written>(
  key: string,
  start: Written,
): { written: Written; write: (next: Written) => void; letGo: () => void } {
  const [written, setWritten] = useState<Written>(() => (left.has(key) ? (left.get(key) as Written) : start))
  return {
    written,
    write(next) {
      left.set(key, next)
      setWritten(next)
    },
    letGo() {
      left.delete(key)
      setWritten(start)
    },
  }
}
