import { InvocationContext } from '@azure/functions'
import { allHandlers } from '../../api/handlers/all-handlers.ts'
import { findHrStanding } from '../../api/handlers/hr/find-hr-standing.ts'
import { hrHandlers } from '../../api/handlers/hr/hr-handlers.ts'
import { findStanding } from '../../api/handlers/pair/find/find-standing.ts'
import { answerRequest, type RequestContext } from '../../api/http/answer-request.ts'
import type { ValidateToken } from '../../api/http/validate-token.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { recapWriter } from '../../api/mail/recap/recap-writer.ts'
import type { SendAnswer } from '../../api/ports/mail-sender.ts'
import { deliveriesTable } from '../../api/tables/mail/deliveries-table.ts'
import { wayOutTable } from '../../api/tables/mail/way-out-table.ts'
import { erasureTable } from '../../api/tables/erasure/erasure-table.ts'
import { overviewTable } from '../../api/tables/ledger/overview-table.ts'
import { promiseTitlesTable } from '../../api/tables/people/promise-titles-table.ts'
import { runsTable } from '../../api/tables/operations/runs-table.ts'
import { syncTable } from '../../api/tables/operations/sync-table.ts'
import { usedAsksTable } from '../../api/tables/mail/used-asks-table.ts'
import { isHrOperation } from '../../contract/hr-operations.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { Role } from '../../domain/access.ts'
import { memoryTables, type Tables } from '../memory-tables.ts'
import { makeRequest } from '../api/make-request.ts'
import { pairWorld } from '../api/pair-world.ts'

export type Answered = { status: number; body: unknown }

/**
 * The whole of what stands behind a request, HR's own process included, over memory or the tables given: the real door, standing and handlers, and a
 * clock that a test sets. Only who calls is told instead of proven; tokens have a set of their own.
 */
export async function attackWorld(tables: Tables = memoryTables()) {
  const world = await pairWorld(tables)
  const keys = cachedKeys(world.wrapper)
  /** Tables beside those of the pair's own world. */
  const beside = { overview: tables('overview'), runs: tables('runs'), deliveries: tables('deliveries') }
  const ports = {
    ...world.ports,
    titles: promiseTitlesTable(world.rows.pairs, keys),
    organisation: {},
    notPeople: [],
    overview: overviewTable(beside.overview, keys),
    runs: runsTable(beside.runs),
    syncs: syncTable(world.rows.people),
    usedAsks: usedAsksTable(beside.deliveries),
    // Consent that was never given: the answer of a directory without it.
    todo: { of: async () => ({ kind: 'consent-required' as const }) },
    linkTo: (word: string) => `https://tab.contoso.example/${word}`,
    wayOut: wayOutTable(beside.deliveries, keys, 'https://api.contoso.example'),
    deliveries: deliveriesTable(beside.deliveries),
    mail: { send: async (): Promise<SendAnswer> => ({ kind: 'sent' }) },
    recapWriter: recapWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' }),
    erasure: erasureTable(tables),
  }
  const logged: string[] = []
  let now = '2026-10-15T08:10:00.000Z'

  /** Knocks with whatever headers a request has; `validateToken` says who that is. */
  async function knock(
    operation: OperationName,
    given: Parameters<typeof makeRequest>[1],
    validateToken: ValidateToken,
  ): Promise<Answered> {
    const door: RequestContext = {
      validateToken,
      findStanding: isHrOperation(operation) ? findHrStanding(ports) : findStanding(ports),
      handlers: { ...allHandlers(ports), ...hrHandlers(ports) },
      clock: () => new Date(now),
    }
    const logHandler = (_level: string, ...what: unknown[]) => void logged.push(what.map(String).join(' '))
    const context = new InvocationContext({ functionName: operation, logHandler })
    const { status = 0, jsonBody } = await answerRequest(operation, makeRequest(operation, given), context, () => door)
    return { status, body: jsonBody as unknown }
  }

  function ask(
    caller: { oid: string; roles?: readonly Role[] },
    operation: OperationName,
    given: Parameters<typeof makeRequest>[1],
  ): Promise<Answered> {
    return knock(operation, given, async () => ({ roles: [], token: 'a.b.c', ...caller }))
  }

  return {
    ...world,
    rows: { ...world.rows, ...beside },
    ports,
    knock,
    ask,
    logged,
    at: (instant: string) => void (now = instant),
  }
}

export type AttackWorld = Awaited<ReturnType<typeof attackWorld>>
