import type { Statement } from '#domain/detection/held-confidence'
import { judgedNow } from '#domain/ledger/judged-now'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { Ledger } from '../../../ports/ledger-store.ts'
import type { PairRows } from '../../../ports/pair-store.ts'

/** What has ended since the calendar was last read, or was spoken of since, as the next night will see it. */
export function occurrencesNow(
  { pair: { zone }, notes, commitments, topics, sessions, filedSessions }: PairRows,
  { occurrences, corrections, openings }: Pick<Ledger, 'occurrences' | 'corrections' | 'openings'>,
  now: string,
): Occurrence[] {
  const said: Record<string, Record<string, Statement>> = {}
  for (const one of corrections)
    if (one.about === 'occurrence') said[one.key] = { ...said[one.key], [one.by]: one.said }
  const traces = {
    notes: notes.map(({ line }) => line.createdAt),
    commitments: commitments.map(({ line: { asked, createdAt } }) => asked?.at ?? createdAt),
    agenda: topics.flatMap(({ line }) => line.discussedAt ?? []),
    openings,
  }
  const spoken = [...sessions.map(({ line }) => line), ...filedSessions]
  return judgedNow(occurrences, { traces, sessions: spoken, said, zone, now })
}
