import { type ActName, isAct } from '#domain/record/acts'
import type { Change } from './change.ts'

/** A change whose rule the domain holds, the same for the API and for this page. */
export type ActChange = Extract<Change, { operation: ActName }>

// Apart from the changes themselves: the first script of the panel knows those, and no rule.
export function isActChange(change: Change): change is ActChange {
  return isAct(change.operation)
}
