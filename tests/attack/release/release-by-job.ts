import { agreedPublishRules } from '#domain/distribution/publish-rules'
import { readRelease } from '../../../api/handlers/hr/read-release.ts'
import { releaseFacts } from '../../../api/jobs/releases/release-facts.ts'
import { blockFactsTable } from '../../../api/tables/ledger/block-facts-table.ts'
import { figuresChoiceTable } from '../../../api/tables/people/figures-choice-table.ts'
import { memoryRows } from '../../../api/tables/storage/memory-rows.ts'
import { peopleTable } from '../../../api/tables/people/people-table.ts'
import { pulseTable } from '../../../api/tables/releases/pulse-table.ts'
import { releasesTable } from '../../../api/tables/releases/releases-table.ts'
import { runsTable } from '../../../api/tables/operations/runs-table.ts'
import { organisationLogTable } from '../../../api/tables/operations/organisation-log-table.ts'
import { segmentsTable } from '../../../api/tables/releases/segments-table.ts'
import { knownOf } from './audit-organisations.ts'
import type { KnownPerson } from './known.ts'
import { randomOrganisation } from './random-organisation.ts'

/**
 * A release made by the product's own job from its own tables, as the operation readRelease answers it. In every second
 * organisation one in seven has left the figures; `people` are the others, whom an attacker could name.
 */
export async function releaseByJob(seed: number): Promise<{ read: unknown; people: KnownPerson[] }> {
  const block = '2026-09-07'
  const now = '2026-10-06T05:00:00.000Z'
  const ports = releasePorts()
  const facts = randomOrganisation(seed)
  for (const fact of facts) await ports.blockFacts.keep(block, `${fact.managerId}_${fact.reportId}`, fact)
  const left = facts.filter((_, at) => seed % 2 === 0 && at % 7 === 0)
  for (const { reportId } of left) await ports.figures.keep(reportId, 'altogether', { isOut: true, at: now })
  await releaseFacts(ports, { run: now, block }, { attempt: 1, now })
  const caller = { oid: 'somebody', roles: [] as const }
  const answer = await readRelease(ports)({ input: { block: 'latest' }, caller, now } as never)
  return {
    read: answer.kind === 'done' ? answer.output : undefined,
    people: facts.filter((fact) => !left.includes(fact)).map(knownOf),
  }
}

/** All that the job of releases reaches out to, over empty tables. */
export function releasePorts() {
  return {
    blockFacts: blockFactsTable(memoryRows()),
    figures: figuresChoiceTable(memoryRows()),
    people: peopleTable(memoryRows()),
    segments: segmentsTable(memoryRows()),
    organisationLog: organisationLogTable(memoryRows()),
    publishRules: agreedPublishRules,
    releases: releasesTable(memoryRows()),
    pulse: pulseTable(memoryRows()),
    runs: runsTable(memoryRows()),
    queue: { send: () => Promise.resolve() },
  }
}
