import type { MailboxState, PeopleStore } from '../ports/people-store.ts'
import { collect } from './collect.ts'
import type { Rows } from './rows.ts'

type MailboxStates = Pick<PeopleStore, 'keepCalendarState' | 'unreadMailboxes' | 'calendarState'>

/**
 * Whose calendar could be read, when it was last tried. The list of mailboxes that stay closed is short, and a closed one
 * is on it before its own row says so.
 */
export function mailboxStates(rows: Rows): MailboxStates {
  return {
    keepCalendarState: async (oid, state, at) => {
      if (state !== 'read') await rows.write('mailboxes', [{ kind: 'put', key: oid, values: { state } }])
      else if (await rows.read('mailboxes', oid)) await rows.write('mailboxes', [{ kind: 'remove', key: oid }])
      await rows.write(oid, [{ kind: 'put', key: 'calendar', values: { state, at } }])
    },
    unreadMailboxes: async () =>
      (await collect(rows.range('mailboxes'))).map(({ key, values }) => ({
        oid: key,
        state: String(values['state']) as MailboxState,
      })),
    calendarState: async (oid) => {
      const row = await rows.read(oid, 'calendar')
      return row && { state: String(row.values['state']) as MailboxState, at: String(row.values['at']) }
    },
  }
}
