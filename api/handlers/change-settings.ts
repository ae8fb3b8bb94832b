import type { SettingsFound } from '#domain/settle-settings'
import type { ChangeSettingsInput } from '#contract/change-settings'
import { settledAfter, settlePerson, type SettlePorts } from '../people/settle-person.ts'
import type { Handler } from '../ports/handler.ts'
import { showSettings } from './show/show-settings.ts'

/** Keeps what the caller wants of zone, language and working days. Who leans on them follows. */
export function changeSettings(ports: SettlePorts): Handler<'changeSettings'> {
  return async ({ input, caller: { oid }, now }) => {
    const change = <Known extends { own: SettingsFound }>(known: Known) => ({ ...known, own: wishes(known.own, input) })
    const settings = await settlePerson(ports, { oid, now, change })
    const found = await settledAfter(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
    if (!settings || !found) return { kind: 'not-found' }
    return { kind: 'done', output: showSettings(settings, found) }
  }
}

/** Null takes a wish back, a field that is left out stays. */
function wishes(before: SettingsFound, input: ChangeSettingsInput): SettingsFound {
  const after = { ...before, ...input }
  return Object.fromEntries(Object.entries(after).filter(([, wish]) => wish !== null && wish !== undefined))
}
