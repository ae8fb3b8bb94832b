import type { ManagerEdge, PeopleStore } from '../../ports/people-store.ts'
import { collect } from '../storage/collect.ts'
import { edgeValues, toEdge, toLeadEdge } from './person-rows.ts'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'

type ReportingLines = Pick<PeopleStore, 'managersOf' | 'reportsOf' | 'keepEdge' | 'currentEdges'>

/**
 * Who leads whom and led whom, kept twice: with the report, whose row is the truth, and in the manager's list of reports. A
 * line whose row does not fit is left out and told to `rows`: it opens nothing to anybody.
 */
export function reportingLines(rows: Rows): ReportingLines {
  async function put(partition: string, key: string, values: Values): Promise<void> {
    await rows.write(partition, [{ kind: 'put', key, values }])
  }

  return {
    managersOf: async (oid) => upwards(rows, await collect(rows.range(oid, within('manager')))),
    reportsOf: async (oid) => downwards(rows, await collect(rows.range(oid, within('leads')))),

    // A line that begins stands with the report first, marked until the manager's list of reports has it as well; a line
    // that ends leaves that list first. Whenever a process dies in between, the list says less than the truth and never
    // more, and the next reading of the directory writes the line again.
    keepEdge: async (edge) => {
      const key = `manager|${edge.from}`
      const lead = { to: edge.to ?? undefined, why: edge.why }
      if (edge.to === null) await put(edge.reportOid, key, edgeValues(edge, true))
      await put(edge.managerOid, `leads|${edge.reportOid}|${edge.from}`, lead)
      await put(edge.reportOid, key, edgeValues(edge))
    },

    async *currentEdges() {
      for await (const row of rows.scan({ keys: within('manager') })) {
        const edge = fittingOne(rows, row, toEdge)
        if (edge?.to === null) yield edge
      }
    },
  }
}

/** The lines among a person's rows that lead to those who lead them; of those they lead, `downwards`. */
export function upwards(rows: Pick<Rows, 'leftOut'>, found: readonly Row[]): ManagerEdge[] {
  const edges = found.filter(({ key }) => key.startsWith('manager|'))
  return fitting(rows, edges, toEdge).filter(isSpan)
}

export function downwards(rows: Pick<Rows, 'leftOut'>, found: readonly Row[]): ManagerEdge[] {
  const edges = found.filter(({ key }) => key.startsWith('leads|'))
  return fitting(rows, edges, toLeadEdge).filter(isSpan)
}

/** An edge that ended on the day it began never counted. */
function isSpan({ from, to }: ManagerEdge): boolean {
  return to === null || from < to
}

function within(word: string): { from: string; to: string } {
  return { from: `${word}|`, to: `${word}}` }
}
