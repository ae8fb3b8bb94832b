import type { RecordState } from '../../../client/record/record-state.ts'

/** See `refusedEntries`. */
export type Refused = { heed: () => void; has: (entryId: string) => boolean }

/**
 * Which of the changes of this page the API did not take. One that was let go of then stays among them, for it was never
 * made; one that is sent again is none of them until it is refused once more. `heed` takes in what the record says now.
 */
export function refusedEntries(record: { state: () => Pick<RecordState, 'entries'> }): Refused {
  const ids = new Set<string>()
  return {
    heed(): void {
      for (const { id, refusal } of record.state().entries)
        if (refusal) ids.add(id)
        else ids.delete(id)
    },
    has: (entryId: string): boolean => ids.has(entryId),
  }
}
