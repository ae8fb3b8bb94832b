import type { LoggedOperation } from '#contract/logged-operations'
import type { Operations } from '#contract/operations'
import type { Params, Handler } from '../ports/handler.ts'
import type { LoggedDeed, OrganisationLog } from '../ports/organisation-log.ts'

type When = Pick<LoggedDeed, 'at' | 'until'>

const hourMs = 3_600_000

/**
 * Handlers that leave a line in the organisation's log: a reading before its answer leaves, an act before it begins. `about` says
 * what a line is about, or undefined where there is nothing to write down.
 */
export function deedWriters(log: OrganisationLog) {
  function reading<Name extends LoggedOperation>(
    what: Name,
    handle: Handler<Name>,
    about: (output: Operations[Name]['output'], asked: Params<Name>) => string | undefined,
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
    about: (input: Params<Name>['input'], asked: Params<Name>) => string | undefined,
  ): Handler<Name> {
    return async (asked) => {
      const told = about(asked.input, asked)
      if (told !== undefined) await log.add({ ...atOnce(asked.now), by: asked.caller.oid, what, about: told })
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

/** The line of something that is written down each time. */
export function atOnce(now: string): When {
  return { at: now, until: null }
}
