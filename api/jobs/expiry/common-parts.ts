import { keptDays } from '#domain/kept-days'
import { addDays } from '#domain/time/add-days'
import { quarterAt } from '#domain/time/quarter'
import type { JobPorts } from '../job-ports.ts'
import { expireReleases } from './expire-releases.ts'

export type ExpiryPorts = Pick<
  JobPorts,
  | 'runs'
  | 'queue'
  | 'expiry'
  | 'deliveries'
  | 'blockFacts'
  | 'releases'
  | 'segments'
  | 'importedFigures'
  | 'access'
  | 'organisationLog'
  | 'pulse'
  | 'people'
>

/** Everything that is no pair's record, by the name of its part. Each gives how many rows went. */
export const commonParts: Record<string, (ports: ExpiryPorts, today: string) => Promise<number>> = {
  deliveries: ({ deliveries }, today) => deliveries.expire(addDays(today, -keptDays.deliveries)),
  runs: ({ runs }, today) => runs.expire(`${addDays(today, -keptDays.runs)}T00:00:00.000Z`),
  'organisation-log': ({ organisationLog }, today) =>
    organisationLog.expire(`${addDays(today, -keptDays.organisationLog)}T00:00:00.000Z`),
  blockFacts: ({ blockFacts }, today) => blockFacts.expire(addDays(today, -keptDays.blockFacts)),
  releases: ({ releases }, today) => expireReleases(releases, addDays(today, -keptDays.releases)),
  segments: ({ segments }, today) =>
    segments.expire(`${addDays(today, -keptDays.segments)}T00:00:00.000Z`, `${addDays(today, -1)}T00:00:00.000Z`),
  figures: ({ importedFigures }, today) => importedFigures.expire(`${addDays(today, -keptDays.figures)}T00:00:00.000Z`),
  pulse: ({ pulse }, today) => pulse.expire(quarterAt(addDays(today, -keptDays.pulse)).name),
  'pulse-times': async ({ pulse }, today) => {
    // An answer of the last evening of a quarter still lies in a row that counts as open.
    for (const quarter of new Set([quarterAt(today).name, quarterAt(addDays(today, -2)).name]))
      await pulse.rewrite(quarter)
    return 0
  },
}
