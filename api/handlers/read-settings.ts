import { settledAfter, type SettlePorts } from '../people/settle-person.ts'
import type { Handler } from '../ports/handler.ts'
import { showSettings } from './show/show-settings.ts'

/** The caller's zone, language and working days, and who told each. */
export function readSettings(ports: SettlePorts): Handler<'readSettings'> {
  return async ({ caller: { oid }, now }) => {
    const settings = await ports.people.settings(oid)
    const found = await settledAfter(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
    if (!settings || !found) return { kind: 'not-found' }
    return { kind: 'done', output: showSettings(settings, found) }
  }
}
