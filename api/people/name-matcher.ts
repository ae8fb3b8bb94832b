import type { Person } from '../ports/people-store.ts'

/** Recognises a few people by their display names; two of one name are nobody. */
export function nameMatcher(people: readonly Person[]): {
  isNameOf(name: string): boolean
  /** By name, or for an old internal name without one by the alias at its end. */
  byName(one: { address: string; name: string }): string | undefined
} {
  const byName = new Map<string, string | undefined>()
  const byAlias = new Map<string, string | undefined>()
  for (const { oid, displayName, addresses } of people) {
    // Some calendars show the address where the name belongs.
    for (const name of [displayName, ...addresses]) note(byName, plainName(name), oid)
    for (const alias of new Set(addresses.filter((one) => one.includes('@')).map((one) => one.split('@')[0] ?? '')))
      note(byAlias, alias, oid)
  }
  return {
    isNameOf: (name) => byName.get(plainName(name)) !== undefined,
    byName: ({ address, name }) => {
      const isOld = address.startsWith('/o=')
      if (plainName(name) !== '' && plainName(name) !== address) return byName.get(plainName(name))
      return isOld ? byAlias.get(address.slice(address.lastIndexOf('-') + 1)) : undefined
    },
  }
}

function note(index: Map<string, string | undefined>, name: string, oid: string): void {
  if (name !== '') index.set(name, index.has(name) && index.get(name) !== oid ? undefined : oid)
}

/** "Rao, Ravi" is Ravi Rao, and blanks and case say nothing. */
function plainName(name: string): string {
  const [last, first, more] = name.split(',').map((part) => part.trim())
  const ordered = first && more === undefined ? `${first} ${last}` : name
  return ordered.trim().replace(/\s+/g, ' ').toLowerCase()
}
