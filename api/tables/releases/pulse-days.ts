import { pulseIsDue } from '#domain/quality/pulse'
import type { PeopleStore } from '../../ports/people-store.ts'
import { partSpans } from '../expiry/part-spans.ts'
import { noSettings } from '../../people/no-settings.ts'
import { settingsValues, toSettings } from '../people/person-rows.ts'
import type { Rows } from '../storage/rows.ts'

const settingsKeys = { from: 'settings', to: 'settings.' }
const unread = settingsValues(noSettings)

/**
 * When each report may be asked again: one property of their settings row, written alike for an answer and a skip; and what
 * else of that row an opening needs.
 */
export function pulseDays(rows: Rows): Pick<PeopleStore, 'atOpening' | 'drawPulse' | 'rewritePulses'> {
  return {
    atOpening: async (oid) => {
      const row = await rows.read(oid, 'settings')
      const pulseOn = dayIn(row?.values)
      const { clock, todoList } = row ? toSettings(row).own : {}
      const hasTodoList = todoList !== undefined
      return { ...(pulseOn === undefined ? {} : { pulseOn }), ...(clock === undefined ? {} : { clock }), hasTodoList }
    },

    drawPulse: async (oid, { today, next }) => {
      const row = await rows.read(oid, 'settings')
      if (!pulseIsDue(dayIn(row?.values), today)) return false
      const values = { ...(row?.values ?? unread), nextPulseOn: next }
      // Of two answers at once the second finds another version, and is one too many.
      const write = row ? ({ kind: 'replace', etag: row.etag } as const) : ({ kind: 'create' } as const)
      return (await rows.write(oid, [{ ...write, key: 'settings', values }])) === 'written'
    },

    rewritePulses: async (part) => {
      let rewritten = 0
      for (const partitions of partSpans(part)) {
        for await (const { partition, key, values, etag } of rows.scan({ partitions, keys: settingsKeys })) {
          if (dayIn(values) === undefined) continue
          const again = { kind: 'replace', key, values, etag } as const
          if ((await rows.write(partition, [again])) === 'written') rewritten += 1
        }
      }
      return rewritten
    },
  }
}

function dayIn(values: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const day = values?.['nextPulseOn']
  return typeof day === 'string' ? day : undefined
}
