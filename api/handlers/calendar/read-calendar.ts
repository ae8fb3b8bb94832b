import type { Operations } from '#contract/operations'
import { sideOf, type Side } from '#domain/pair'
import type { Handler } from '../../ports/handler.ts'
import type { PairLook, Saying } from '../../ports/pair-look.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import { showCalendar } from '../show/show-calendar.ts'

/**
 * What the manager's calendar shows between the two, why each entry counts or does not, and what the numbers would be
 * after a word about one. Read when somebody looks, and kept nowhere: what is private stays in the calendar.
 */
export function readCalendar(ports: { look: PairLook; pairs: PairStore }): Handler<'readCalendar'> {
  return async ({ input: { pairId, saying }, caller, now }) => {
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    const [rows, looked] = await Promise.all([
      ports.pairs.open(pairId),
      ports.look.look({ pairId, now, ...(saying === undefined ? {} : { saying: wordOf(saying, by) }) }),
    ])
    return { kind: 'done', output: showCalendar(looked, { rows, by, now, isAsked: saying !== undefined }) }
  }
}

function wordOf({ about, key, said }: NonNullable<Operations['readCalendar']['input']['saying']>, by: Side): Saying {
  if (about === 'person')
    return { about: 'person', key, said: said === 'not_a_person' ? { about: 'person', key, by, said } : undefined }
  const claim = said === 'ours' || said === 'not_ours' ? said : undefined
  return { about: 'series', key, said: claim && { about: 'series', key, by, said: claim } }
}
