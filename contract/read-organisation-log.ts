import { z } from 'zod'
import type { LoggedDeedKind } from './logged-operations.ts'
import { answer, operation } from './operation.ts'

/** A page of the organisation's log, newest first. `before` is the `next` of an earlier page. */
export const readOrganisationLog = operation({
  need: 'member',
  effect: 'read',
  why: 'Every colleague sees what the roles did.',
  input: z.strictObject({
    before: z
      .string()
      .regex(/^\d{13}\|[\w|-]{1,120}$/, 'This is not the end of a page.')
      .optional(),
  }),
  output: answer<ReadOrganisationLogOutput>(),
  sample: { before: '8239485599999|0123456789ab' },
})

/**
 * Who did what with a role. An act has its instant; a reading has the hour from `at` to `until` (both UTC), and one line
 * for each hour, person and thing that was read. `about` is a block (`2026-09-07`), a job (`people`) or how many figures
 * or people (`3`); which constants changed (`k 5 8, kManagers 3 4`); empty where there is nothing to say. `by` is null for somebody whom the directory does not know: who left
 * long ago, or an administrator outside of a pilot; and for the deployment.
 */
export type OrganisationLogEntry = {
  at: string
  until: string | null
  by: string | null
  what: LoggedDeedKind
  about: string
}
export type ReadOrganisationLogOutput = { entries: OrganisationLogEntry[]; next: string | null }
