import { mailboxPurposes } from '../../ports/mailbox-settings-reader.ts'
import type { Footing, ManagerReading, PeopleStore, Person } from '../../ports/people-store.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { claim, listOf, maybe, number, objectOf, oneOf, text, yes } from '../shapes/guard.ts'
import { longJson, rowKind } from '../shapes/row-kind.ts'
import { mostWrites, type Row, type Rows, type Write } from '../storage/rows.ts'
import { splitText } from '../rows/long-text.ts'

const person = objectOf<Person>({
  oid: text,
  displayName: text,
  firstName: text,
  jobTitle: maybe(text),
  addresses: listOf(text),
  isEnabled: claim,
  isGuest: claim,
  isOutside: maybe(yes),
  hasLeft: maybe(yes),
  leftOn: maybe(text),
  purpose: maybe(oneOf(mailboxPurposes)),
  zone: text,
  language: text,
  workdays: listOf(number),
  department: maybe(text),
  division: maybe(text),
  office: maybe(text),
  country: maybe(text),
  state: maybe(text),
  preferredLanguage: maybe(text),
  hiredOn: maybe(text),
  employeeType: maybe(text),
})

export const footingRow = rowKind('footing', {
  text: longJson(
    objectOf<Footing>({
      basis: text,
      later: maybe(objectOf<Footing['later'] & object>({ basis: text, from: text })),
      version: text,
      until: text,
      gone: listOf(text),
      report: person,
    }),
  ),
})
export const readingRow = rowKind('reading', { at: text })

/** In the manager's partition: when their calendar was last read to the end, and one row per report beside it. */
const readingKey = 'calendar-read'
const footings = 'calendar|'

/** Where the row about a report lies in their manager's partition. */
export function footingKey(reportOid: string): string {
  return `${footings}${reportOid}`
}

/** What stands of the last readings among a manager's own rows. A row that does not fit is as none, and told to `rows`. */
export function readingIn(rows: Pick<Rows, 'leftOut'>, found: readonly Row[]): ManagerReading {
  const head = found.find(({ key }) => key === readingKey)
  const own = found.filter(({ key }) => key.startsWith(footings))
  return {
    at: head && fittingOne(rows, head, readingRow)?.at,
    footings: new Map(fitting(rows, own, (row) => [row.key.slice(footings.length), footingRow(row).text] as const)),
  }
}

/** The time goes last: it says of all of them that they stand. */
export function readingRows(rows: Rows): Pick<PeopleStore, 'keepReading'> {
  return {
    keepReading: async (oid, { at, footings: kept, before }) => {
      const fresh = [...kept].filter(([reportOid, footing]) => before.get(reportOid) !== footing)
      const writes = [...fresh.map(footingWrite), ...(at === undefined ? [] : timeWrites(at))]
      for (let start = 0; start < writes.length; start += mostWrites)
        await rows.write(oid, writes.slice(start, start + mostWrites))
      const left = [...before.keys()].filter((reportOid) => !kept.has(reportOid))
      for (const reportOid of left) await rows.write(oid, [{ kind: 'remove', key: footingKey(reportOid) }])
    },
  }
}

function footingWrite([reportOid, footing]: readonly [string, Footing]): Write {
  return { kind: 'put', key: footingKey(reportOid), values: splitText(JSON.stringify(footing)) }
}

function timeWrites(at: string): Write[] {
  return [
    { kind: 'put', key: 'calendar', values: { state: 'read', at } },
    { kind: 'put', key: readingKey, values: { at } },
  ]
}
