import { randomBytes } from 'node:crypto'
import { isLoggedDeed } from '#contract/logged-operations'
import type { LoggedDeed, OrganisationLog } from '../../ports/organisation-log.ts'
import { collect } from '../storage/collect.ts'
import { removeRows } from '../storage/remove-rows.ts'
import { inverted } from '../rows/row-keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { maybe, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

export const deedRow = rowKind('deed', {
  at: text,
  until: maybe(text),
  by: text,
  what: isLoggedDeed,
  about: text,
} satisfies Holding<LoggedDeed>)

const partition = 'organisation'

/**
 * One partition, `{inverted instant}|{nonce}` for an act and `{inverted hour}|{what}|{who}|{about}` for a reading, so that
 * the same reading finds its row. Rows are created and never written over. One that does not fit is left out and told to
 * `rows`.
 */
export function organisationLogTable(rows: Rows): OrganisationLog {
  return {
    add: async (deed) => {
      const { until, ...values } = deed
      const written = { ...values, ...(until === null ? {} : { until }) }
      await rows.write(partition, [{ kind: 'create', key: keyOf(deed), values: written }])
    },

    page: async (most, before) => {
      const deeds: LoggedDeed[] = []
      let last: string | undefined
      // No key goes on behind the end of another one, so whatever is larger than this comes after it.
      for await (const row of rows.range(partition, { from: before === undefined ? undefined : `${before}!` })) {
        if (deeds.length === most) return { deeds, next: last }
        deeds.push(...fitting(rows, [row], fromRow))
        last = row.key
      }
      return { deeds, next: undefined }
    },

    ofPerson: async (oid) => {
      const theirs = (await collect(rows.range(partition))).filter(({ values }) => values['by'] === oid)
      return fitting(rows, theirs, fromRow)
    },

    expire: (before) => removeRows(rows, rows.range(partition, { from: `${inverted(before)}}` })),
  }
}

function keyOf({ at, until, by, what, about }: LoggedDeed): string {
  const which = until === null ? randomBytes(6).toString('hex') : `${what}|${by}|${about}`
  return `${inverted(at)}|${which}`
}

function fromRow(row: Row): LoggedDeed {
  const { until = null, ...deed } = deedRow(row)
  return { ...deed, until }
}
