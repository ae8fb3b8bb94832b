import { randomBytes } from 'node:crypto'
import type { LoggedOperation } from '#contract/read-organisation-log'
import type { LoggedDeed, OrganisationLog } from '../ports/organisation-log.ts'
import { removeRows } from './remove-rows.ts'
import { inverted } from './row-keys.ts'
import type { Row, Rows } from './rows.ts'
import { textOf } from './values.ts'

const partition = 'organisation'

/**
 * One partition, `{inverted instant}|{nonce}` for an act and `{inverted hour}|{what}|{who}|{about}` for a reading, so that
 * the same reading finds its row. Rows are created and never written over.
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
        deeds.push(fromRow(row))
        last = row.key
      }
      return { deeds, next: undefined }
    },

    ofPerson: async (oid) => {
      const deeds: LoggedDeed[] = []
      for await (const row of rows.range(partition)) if (row.values['by'] === oid) deeds.push(fromRow(row))
      return deeds
    },

    expire: (before) => removeRows(rows, rows.range(partition, { from: `${inverted(before)}}` })),
  }
}

function keyOf({ at, until, by, what, about }: LoggedDeed): string {
  const which = until === null ? randomBytes(6).toString('hex') : `${what}|${by}|${about}`
  return `${inverted(at)}|${which}`
}

function fromRow(row: Row): LoggedDeed {
  const { until } = row.values
  return {
    at: textOf(row, 'at'),
    until: typeof until === 'string' ? until : null,
    by: textOf(row, 'by'),
    what: textOf(row, 'what') as LoggedOperation,
    about: textOf(row, 'about'),
  }
}
