import { useEffect, useState } from 'react'
import type { PairRecord } from '../../../client/record/pair-record.ts'
import type { Fresh } from '../../../ui/scene/scene.ts'
import type { Refused } from './refused-entries.ts'

/** How long the last line stays outlined, in milliseconds. */
const outlinedMs = 8_000

type Deps = { record: Pick<PairRecord, 'listen'>; refused: Refused; says: string }

/** The line that was touched last, outlined for a while. Where the API does not take it, `says` stands in its place. */
export function useFresh({ record, refused, says }: Deps) {
  const [fresh, setFresh] = useState<Fresh & { entryIds: string[] }>()
  useEffect(() => {
    if (!fresh) return
    const timer = setTimeout(() => setFresh(undefined), outlinedMs)
    return () => clearTimeout(timer)
  }, [fresh])
  useEffect(
    () =>
      record.listen(() => {
        refused.heed()
        setFresh((last) =>
          last && !last.isRefused && last.entryIds.some(refused.has)
            ? { ...last, says, canUndo: false, isRefused: true }
            : last,
        )
      }),
    [record, refused, says],
  )
  return [fresh, setFresh] as const
}
