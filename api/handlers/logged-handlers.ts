import type { LoggedOperation } from '#contract/read-organisation-log'
import type { Operations } from '#contract/operations'
import type { Asked, Handler, Handlers } from '../ports/handler.ts'
import type { LoggedDeed, OrganisationLog } from '../ports/organisation-log.ts'
import { erasePerson } from './erase-person.ts'
import { exportRelease } from './export-release.ts'
import type { HandlerPorts } from './handler-ports.ts'
import { importFigures, readFigures } from './import-figures.ts'
import { importSegments } from './import-segments.ts'
import { openHrDesk } from './open-hr-desk.ts'
import { readDeliveries } from './read-deliveries.ts'
import { readRelease } from './read-release.ts'
import { readRuns } from './read-runs.ts'
import { removeSegments } from './remove-segments.ts'
import { runJob } from './run-job.ts'
import { sendDigestsAgain } from './send-digests-again.ts'

type When = Pick<LoggedDeed, 'at' | 'until'>

const hourMs = 3_600_000

/**
 * Every operation that leaves a line in the organisation's log. Without its line nothing is answered and nothing is done:
 * a reading is written down before its answer leaves, an act before it begins. A new operation that asks for a role is a
 * type error until it stands here.
 */
export function loggedHandlers(ports: HandlerPorts): Pick<Handlers, LoggedOperation> {
  const { reading, act } = writersOf(ports.organisationLog)
  return {
    readRelease: reading('readRelease', readRelease(ports), (release, { caller }) =>
      caller.roles.includes('hr') && release.kind === 'released' ? release.block : undefined,
    ),
    openHrDesk: reading('openHrDesk', openHrDesk(ports), () => ''),
    readDeliveries: reading('readDeliveries', readDeliveries(ports), () => ''),
    readRuns: reading('readRuns', readRuns(ports), () => ''),
    exportRelease: reading('exportRelease', exportRelease(ports), (_, { input }) => input.block, momentOf),
    importFigures: act('importFigures', importFigures(ports), ({ csv }) => {
      const read = readFigures(csv)
      return 'figures' in read ? String(read.figures.length) : undefined
    }),
    importSegments: act('importSegments', importSegments(ports), ({ people }) => String(people.length)),
    removeSegments: act('removeSegments', removeSegments(ports), () => ''),
    // Whose it was would stand here for a year: that it was done is what everybody may know.
    erasePerson: act('erasePerson', erasePerson(ports), () => ''),
    runJob: act('runJob', runJob(ports), ({ job }) => job),
    sendDigestsAgain: act('sendDigestsAgain', sendDigestsAgain(ports), () => ''),
  }
}

/** `about` says what a line is about, or undefined where there is nothing to write down. */
function writersOf(log: OrganisationLog) {
  function reading<Name extends LoggedOperation>(
    what: Name,
    handle: Handler<Name>,
    about: (output: Operations[Name]['output'], asked: Asked<Name>) => string | undefined,
    when: (now: string) => When = hourOf,
  ): Handler<Name> {
    return async (asked) => {
      const answer = await handle(asked)
      const told = answer.kind === 'done' ? about(answer.output, asked) : undefined
      if (told !== undefined) await log.add({ ...when(asked.now), by: asked.caller.oid, what, about: told })
      return answer
    }
  }

  function act<Name extends LoggedOperation>(
    what: Name,
    handle: Handler<Name>,
    about: (input: Asked<Name>['input']) => string | undefined,
  ): Handler<Name> {
    return async (asked) => {
      const told = about(asked.input)
      if (told !== undefined) await log.add({ ...momentOf(asked.now), by: asked.caller.oid, what, about: told })
      return handle(asked)
    }
  }

  return { reading, act }
}

/** One line an hour says enough of a page that asks again every few seconds. */
function hourOf(now: string): When {
  const start = Math.floor(Date.parse(now) / hourMs) * hourMs
  return { at: new Date(start).toISOString(), until: new Date(start + hourMs).toISOString() }
}

function momentOf(now: string): When {
  return { at: now, until: null }
}
