import type { ReadNotPeopleOutput } from '#contract/read-not-people'
import { ownPairs } from '#domain/people/own-pairs'
import { isCurrent } from '#domain/people/relation-on'
import type { Handler } from '../../ports/handler.ts'
import type { LedgerStore } from '../../ports/ledger-store.ts'
import type { OverviewStore } from '../../ports/overview-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import { listedPairs } from '../home/listed-pairs.ts'
import type { OverviewPorts } from '../pair/tell-overview.ts'

type Ports = OverviewPorts & {
  people: PeopleStore
  overview: OverviewStore
  ledger: LedgerStore
  notPeople: readonly string[]
}

/** Where it was said of a guest that they are no person: by the deployment for everybody, by the two for their 1:1. */
export function readNotPeople(ports: Ports): Handler<'readNotPeople'> {
  return async ({ caller: { oid }, now }) => {
    const today = now.slice(0, 10)
    const [{ lines }, list] = await Promise.all([ports.people.personWithLines(oid), ports.overview.listOf(oid)])
    const rows = await listedPairs(ports, ownPairs(oid, lines, today).filter(isCurrent), list.rows)
    const pairs = await Promise.all(
      rows.map(async ({ pairId, other }): Promise<ReadNotPeopleOutput['pairs']> => {
        const { corrections } = await ports.ledger.read(pairId, today)
        const guests = new Set(corrections.flatMap(({ about, key }) => (about === 'person' ? [key] : []))).size
        return guests === 0 ? [] : [{ pairId, otherName: other.displayName, guests }]
      }),
    )
    return { kind: 'done', output: { organisation: [...ports.notPeople], pairs: pairs.flat() } }
  }
}
