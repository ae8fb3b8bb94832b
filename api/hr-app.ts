import { hrOperations } from '#contract/hr-operations'
import { readHrEnv } from './env.ts'
import { findHrStanding } from './handlers/hr/find-hr-standing.ts'
import { hrHandlers } from './handlers/hr/hr-handlers.ts'
import type { RequestContext } from './http/answer-request.ts'
import { registerHttp } from './http/register-http.ts'
import { createTokenValidator } from './http/validate-token.ts'
import { whileAPersonWaits } from './limits/patience.ts'
import { warn } from './log/warn.ts'
import { once } from './once.ts'
import { colleaguesTable } from './tables/people/colleagues-table.ts'
import { importedFiguresTable } from './tables/releases/imported-figures-table.ts'
import { openRows } from './tables/rows/open-rows.ts'
import { organisationLogTable } from './tables/operations/organisation-log-table.ts'
import { releasesTable } from './tables/releases/releases-table.ts'
import { segmentsTable } from './tables/releases/segments-table.ts'
import { managedIdentity } from './limits/managed-identity.ts'

/**
 * The wiring of HR's own process. It has an identity of its own, to which four tables are open and no key, no queue, no mailbox
 * and no directory: a fault in what HR's pages ask, or somebody who got in here, reads no note and finds no pair.
 */
const env = once(() => readHrEnv())

const door = once((): RequestContext => {
  const { tablesEndpoint, managedIdentityClientId } = env()
  const rows = openRows({
    endpoint: tablesEndpoint,
    identity: managedIdentity(managedIdentityClientId),
    patience: whileAPersonWaits,
    report: warn,
  })
  const colleagues = colleaguesTable(rows('colleagues'))
  return {
    validateToken: createTokenValidator(env()),
    findStanding: findHrStanding({ colleagues }),
    handlers: hrHandlers({
      releases: releasesTable(rows('releases')),
      importedFigures: importedFiguresTable(rows('segments')),
      segments: segmentsTable(rows('segments')),
      colleagues,
      organisationLog: organisationLogTable(rows('deeds')),
    }),
    clock: () => new Date(),
  }
})

/** Registers HR's operations. */
export function registerHr(): void {
  registerHttp(door, hrOperations)
}
