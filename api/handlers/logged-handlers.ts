import type { HrOperation } from '#contract/hr-operations'
import type { LoggedOperation } from '#contract/logged-operations'
import type { Handlers } from '../ports/handler.ts'
import { deedWriters } from './deed-writers.ts'
import { erasePerson } from './people/erase-person.ts'
import type { HandlerPorts } from './handler-ports.ts'
import { readDeliveries } from './operations/read-deliveries.ts'
import { readRelease } from './hr/read-release.ts'
import { readRuns } from './operations/read-runs.ts'
import { runJob } from './operations/run-job.ts'
import { sendDigestsAgain } from './operations/send-digests-again.ts'

/**
 * Every operation that leaves a line in the organisation's log, beside those of HR's own process. Without its line nothing is
 * answered and nothing is done. A new operation that asks for a role is a type error until it stands here or there.
 */
export function loggedHandlers(ports: HandlerPorts): Pick<Handlers, Exclude<LoggedOperation, HrOperation>> {
  const { reading, act } = deedWriters(ports.organisationLog)
  return {
    readRelease: reading('readRelease', readRelease(ports), (release, { caller }) =>
      caller.roles.includes('hr') && release.kind === 'released' ? release.block : undefined,
    ),
    readDeliveries: reading('readDeliveries', readDeliveries(ports), () => ''),
    readRuns: reading('readRuns', readRuns(ports), () => ''),
    // Whose it was would stand here for a year: that it was done is what everybody may know.
    erasePerson: act('erasePerson', erasePerson(ports), () => ''),
    runJob: act('runJob', runJob(ports), ({ job }) => job),
    sendDigestsAgain: act('sendDigestsAgain', sendDigestsAgain(ports), () => ''),
  }
}
