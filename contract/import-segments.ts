import { z } from 'zod'
import { groupNameMaxLength, type SegmentColumn, workplaces, workTimes } from '#domain/segments/segment-person'
import { day, mailAddress } from './fields.ts'
import { answer, operation } from './operation.ts'

/** More people than this are not taken in one file. */
const segmentPeopleMax = 150_000

const unprintable = /\p{Cc}/u

const groupName = z
  .string('A group’s name is text.')
  .trim()
  .min(1, 'A group’s name is empty. Leave it out where it is not known.')
  .max(groupNameMaxLength, `A group’s name is longer than ${groupNameMaxLength} characters.`)
  .refine(
    (name) => !unprintable.test(name) && name.isWellFormed(),
    'A group’s name holds characters that cannot be kept.',
  )

const person = z.strictObject({
  address: mailAddress,
  segments: z.strictObject({
    department: groupName.optional(),
    division: groupName.optional(),
    office: groupName.optional(),
    country: groupName.optional(),
    hiredOn: day.optional(),
    employeeType: groupName.optional(),
    level: groupName.optional(),
    workTime: z.enum(workTimes, 'Say "full-time" or "part-time".').optional(),
    workplace: z.enum(workplaces, 'Say "site", "hybrid" or "remote".').optional(),
  }),
})

/**
 * Groups of people, as a file of HR's says them and as HR has seen and confirmed them. `replace` forgets what was there,
 * `merge` keeps it where the file says nothing. `version` is the state that HR saw (`null`: nothing was there): when
 * somebody else was faster, nothing is kept.
 */
export const importSegments = operation({
  need: 'hr',
  effect: 'write',
  why: 'Which people are counted together: names of groups, by the fingerprint of an address.',
  input: z.strictObject({
    mode: z.enum(['replace', 'merge'], 'Say "replace" or "merge".'),
    version: z.string().max(100).nullable(),
    people: z
      .array(person)
      .min(1, 'There is nobody in this file.')
      .max(segmentPeopleMax, `More than ${segmentPeopleMax} people are not taken. Nothing was saved.`),
  }),
  output: answer<ImportSegmentsOutput>(),
  isLong: true,
  sample: {
    mode: 'replace',
    version: null,
    people: [{ address: 'mia@contoso.example', segments: { level: 'L3' } }],
  },
})
export type ImportSegmentsOutput = { segments: SegmentsDesk }

/** An act at the desk: who added how many people, or took everything away, and when (UTC). `by` is null for somebody who left. */
export type SegmentsDeed = { at: string; by: string | null; what: 'replace' | 'merge' | 'remove'; people: number }

/**
 * What HR reads of the groups that are kept: counts and names of groups, never who is in which. `groups` has, for each
 * column, how many people it tells of and how many different names. `version` names this state.
 */
export type SegmentsDesk = {
  version: string | null
  people: number
  columns: { column: SegmentColumn; people: number; groups: number }[]
  /** Newest first. */
  deeds: SegmentsDeed[]
  /** The block that was counted by them last: how many people they told of then, and how many of these the directory knew. */
  used: { block: string; people: number; known: number } | null
}
