import { mailboxStates as states, type PeopleStore } from '../../ports/people-store.ts'
import { collect } from '../storage/collect.ts'
import type { Rows } from '../storage/rows.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { oneOf, text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

export const mailboxRow = rowKind('mailbox', { state: oneOf(states) })
export const calendarRow = rowKind('calendar', { state: oneOf(states), at: text })

type MailboxStates = Pick<PeopleStore, 'keepCalendarState' | 'unreadMailboxes' | 'calendarState'>

/**
 * Whose calendar could be read, when it was last tried. The list of mailboxes that stay closed is short. Of whoever is on
 * it their own row says so too, so that nobody looks into the list whose mailbox was open the last time. A row that does
 * not fit is left out and told to `rows`; the next reading writes it anew.
 */
export function mailboxStates(rows: Rows): MailboxStates {
  return {
    keepCalendarState: async (oid, state, at) => {
      const own = () => rows.write(oid, [{ kind: 'put', key: 'calendar', values: { state, at } }])
      if (state !== 'read') {
        await own()
        await rows.write('mailboxes', [{ kind: 'put', key: oid, values: { state } }])
        return
      }
      if (await rows.read('mailboxes', oid)) await rows.write('mailboxes', [{ kind: 'remove', key: oid }])
      await own()
    },
    unreadMailboxes: async () =>
      fitting(rows, await collect(rows.range('mailboxes')), (row) => ({ oid: row.key, ...mailboxRow(row) })),
    calendarState: async (oid) => {
      const row = await rows.read(oid, 'calendar')
      return row && fittingOne(rows, row, calendarRow)
    },
  }
}
