import type { Report } from '../ports/report.ts'
import { underWay } from './under-way.ts'

/**
 * Tells of the same trouble once for each request or job, however often it is met there: the same pair is looked at again
 * every few seconds.
 */
export function oncePerWork(report: Report): Report {
  const told = new WeakSet<object>()
  return (what, trouble) => {
    const work = underWay.getStore()
    if (work !== undefined && told.has(work)) return
    if (work !== undefined) told.add(work)
    report(what, trouble)
  }
}
