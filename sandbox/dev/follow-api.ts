import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildDevApi } from './dev-api.ts'

const root = join(import.meta.dirname, '..', '..')
const rooms = ['api', 'contract', 'domain']
/** An editor writes a file in several steps. */
const settleMs = 60

/**
 * Builds the API anew and restarts it after each edit of what it is made from. While the sources do not compile, the last
 * good one goes on. Edits during a build are taken up after it. The answer ends it.
 */
export function followApi({ restart, say }: { restart: () => Promise<void>; say: (line: string) => void }): () => void {
  let isBusy = false
  let isStale = false
  let waiting: NodeJS.Timeout | undefined

  async function renew(): Promise<void> {
    isStale = true
    if (isBusy) return
    isBusy = true
    while (isStale) {
      isStale = false
      const startedAt = performance.now()
      try {
        await buildDevApi()
        await restart()
        say(`API restarted after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
      } catch (error) {
        say(`error The API stays as it was: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    isBusy = false
  }

  const watchers = rooms.map((room) =>
    watch(join(root, room), { recursive: true }, (_, file) => {
      if (file === null || /\.test\.tsx?$|~$/.test(file)) return
      clearTimeout(waiting)
      waiting = setTimeout(() => void renew(), settleMs)
    }),
  )
  return () => {
    clearTimeout(waiting)
    for (const watcher of watchers) watcher.close()
  }
}
