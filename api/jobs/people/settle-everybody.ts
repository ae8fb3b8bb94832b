import { passedOn, type SettingsFound } from '#domain/people/settle-settings'
import { settled, type SettlePorts } from '../../people/settle-person.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import { eachOf } from '../each-of.ts'

const atOnce = 16

/** A person as far as their settings depend on the directory. */
export type Leaning = {
  country: string | undefined
  preferredLanguage: string | undefined
  managerOid: string | undefined
  settings: PersonSettings
}

/**
 * Settles zone, language and workdays of everybody in the list anew, and writes what changed: the directory, a reporting
 * line or the deployment's own settings may have changed since the last night.
 */
export async function settleEverybody(
  { people, organisation }: SettlePorts,
  everybody: ReadonlyMap<string, Leaning>,
  now: string,
): Promise<void> {
  const known = new Map<string, PersonSettings>()

  function settingsOf(oid: string, below: readonly string[]): PersonSettings | undefined {
    const one = everybody.get(oid)
    const before = known.get(oid)
    if (!one || before) return before
    const holds = settled(one.settings, { person: one, manager: managerOf(one, [...below, oid]), organisation, now })
    known.set(oid, holds)
    return holds
  }

  /** In a circle of two, whoever comes round again has nothing to pass on. */
  function managerOf({ managerOid }: Leaning, below: readonly string[]): SettingsFound {
    if (managerOid === undefined || below.includes(managerOid)) return {}
    const manager = settingsOf(managerOid, below)
    return manager ? passedOn(manager) : {}
  }

  await eachOf(everybody, atOnce, async ([oid, one]) => {
    const holds = settingsOf(oid, [])
    if (!holds || isSame(one.settings, holds)) return
    const person = { country: one.country, preferredLanguage: one.preferredLanguage }
    const manager = managerOf(one, [oid])
    await people.changeSettings(oid, (settings) => settled(settings, { person, manager, organisation, now }))
  })
}

function isSame(one: PersonSettings, other: PersonSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
