import { mondayOfWeek, weekOf } from '../day.ts'
import type { EdgeCase } from './edge-case.ts'
import { edgeCases } from './edge-cases.ts'
import type { Organisation } from '../make-organisation.ts'
import { rhythmOf } from '../calendar/pair-rhythm.ts'
import { sideEdges } from './long-cases.ts'

/** Where an edge case lies: its two people and the keys of its meetings in complete past weeks, oldest first. */
export type CaseSlots = { case: EdgeCase; managerOid: string; reportOid: string; keys: string[] }

/** Finds the meetings of an edge case by its id. Throws for an unknown one. */
export function caseSlots(organisation: Organisation, id: string): CaseSlots {
  const found = edgeCases.find((each) => each.id === id)
  if (!found) throw new Error(`no edge case is called ${id}`)
  const { world, span } = organisation
  const [managerOid, reportOid] = [organisation.castOid(found.manager), organisation.castOid(found.report)]
  const edge = [...world.edgesOfReport(reportOid), ...sideEdges(world)].find(
    (each) => each.managerOid === managerOid && each.reportOid === reportOid,
  )
  const keys: string[] = []
  for (let week = weekOf(span.from); edge && mondayOfWeek(week) + 7 <= world.today; week++) {
    if (week % 13 !== found.week) continue
    keys.push(found.slot === 'series' ? `${rhythmOf(world, edge).seriesKey}|${week}` : `${id}|${reportOid}|${week}`)
  }
  return { case: found, managerOid, reportOid, keys }
}
