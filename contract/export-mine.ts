import { z } from 'zod'
import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { Side } from '#domain/pair'
import type { JournalEntry } from '#domain/plan/journal'
import type { Plan } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { Session } from '#domain/session'
import type { Topic } from '#domain/topic'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import type { ReadCardsOutput } from './read-cards.ts'
import { samplePair } from './samples.ts'

/**
 * Everything kept about the caller, as JSON text: the right of access. With `pairId` it is one 1:1 alone, or one's own plan
 * where it names the caller twice, for where all of them are more than one file holds. It is written into each pair's log, for the caller.
 */
export const exportMine = operation({
  need: 'everyone',
  effect: 'read',
  why: 'Each takes out what is kept about themselves: the right of access.',
  input: z.strictObject({ pairId: pairId.optional() }),
  output: answer<ExportMineOutput>(),
  sample: samplePair,
  isLong: true,
})

export type ExportMineOutput = { fileName: string; json: string }

/** A line of a record as the two know it; `line` says what it is. */
export type ExportedLine =
  | ({ line: 'note' } & Note)
  | ({ line: 'commitment' } & Commitment)
  | ({ line: 'topic' } & Topic)
  | ({ line: 'session' } & Session)

/** A plan with one's own journal and what the other shared; of a pair that may no longer be read the journal alone. */
export type ExportedPlan = { plan?: Plan; journal: JournalEntry[]; shared?: JournalEntry[] }

/** The newest plan first. */
export type ExportedPlans = { plans?: ExportedPlan[]; planDraft?: PlanDraft }

/**
 * What is exported of one pair. Of a pair the person may no longer read there are their own lines, and nothing of what
 * stands below `lines`.
 */
export type ExportedPair = {
  pair: { pairId: string; managerName: string; reportName: string; zone: string; relation: [string, string | null] }
  you: Side
  lines: ExportedLine[]
  occurrences?: { plannedOn: string; isHeld?: boolean | undefined; tier?: string | undefined; status: string }[]
  access?: { at: string; by: string; what: string }[]
  indicators?: ReadCardsOutput
} & ExportedPlans

/** The part of the exported JSON that a page to read is made from; the file holds more. */
export type ExportedRecord = {
  exportedAt: string
  person: {
    oid: string
    displayName: string
    jobTitle?: string
    addresses: string[]
    department?: string
    zone: string
  }
  /** What holds for the person, and their own wishes beneath. Absent before the first night. */
  settings?: { zone: string; language: string; workdays: number[] }
  pairs: ExportedPair[]
  /** Plans of one's own, with nobody else. */
  own?: ExportedPlans
}
