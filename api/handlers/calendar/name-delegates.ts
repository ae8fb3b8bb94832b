import type { Handler } from '../../ports/handler.ts'
import type { PeopleStore, Person } from '../../ports/people-store.ts'

/**
 * "Organises for me": keeps who sets up the caller's meetings without taking part. An address that the directory does not
 * know, or the caller's own, is refused, and nothing is kept. The next reading of the calendar obeys it.
 */
export function nameDelegates({ people }: { people: PeopleStore }): Handler<'nameDelegates'> {
  return async ({ input: { delegates: addresses }, caller: { oid } }) => {
    if (addresses !== undefined) {
      const found = await Promise.all(addresses.map((address) => people.personAt(address)))
      const wrong = found.findIndex((one) => one === undefined || one.oid === oid)
      if (wrong >= 0) {
        const problem = `${addresses[wrong]} is nobody else of your organisation. Choose a colleague, then save again.`
        return { kind: 'bad-input', fields: [{ field: 'delegates', problem }] }
      }
      const oids = found.flatMap((one) => one?.oid ?? [])
      await people.keepDelegates(oid, [...new Set(oids)])
    }
    const named = await Promise.all((await people.delegates(oid)).map((one) => people.person(one)))
    return { kind: 'done', output: { delegates: named.flatMap(shown) } }
  }
}

function shown(person: Person | undefined): { name: string; address: string }[] {
  return person ? [{ name: person.displayName, address: person.addresses[0] ?? '' }] : []
}
