import { type Change, type Entry, lineIdOf, unsent } from './change.ts'
import type { Sent } from './change.ts'

/** The version of the line that a change was made on; undefined for an addition. */
export function etagOf({ input }: Change): string | undefined {
  return 'etag' in input ? input.etag : undefined
}

/** The version that the API gave the line by taking a change. */
export function etagIn({ output, current }: Pick<Sent, 'output' | 'current'>): string | undefined {
  if (output && 'note' in output) return output.note.etag
  if (output && 'topic' in output) return output.topic.etag
  if (output && 'commitment' in output) return output.commitment.etag
  if (output && 'old' in output) return output.old.etag
  return (current as { etag?: string } | undefined)?.etag
}

/** The same change, made on another version of its line. */
export function atVersion(change: Change, etag: string): Change {
  return { ...change, input: { ...change.input, etag } } as Change
}

/** The same entry with its change on another version of its line. */
export function withEtag(entry: Entry, etag: string): Entry {
  return { ...entry, change: atVersion(entry.change, etag) }
}

export type Versions = ReturnType<typeof rememberVersions>

/**
 * Remembers what our own sending made of each version. A change made from a screen that was a moment behind names a
 * version we have replaced ourselves; that is no conflict with anybody, so it moves on to the version we made.
 */
export function rememberVersions() {
  const made = new Map<string, string>()

  function latest(change: Change): Change {
    const newer = made.get(`${lineIdOf(change)}|${etagOf(change)}`)
    return newer === undefined || newer === etagOf(change) ? change : latest(atVersion(change, newer))
  }

  return {
    latest,
    remember(sent: Change, etag: string): void {
      made.set(`${lineIdOf(sent)}|${etagOf(sent) ?? unsent}`, etag)
    },
  }
}
