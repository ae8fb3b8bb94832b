import { hashedId } from '../../hashed-id.ts'
import type { Person } from '../../ports/people-store.ts'

/** Another one as soon as anything of what is known of a person is another, and nothing that could be read. */
export function personMark(person: Person): string {
  const told = Object.entries(person).filter(([, value]) => value !== undefined)
  return hashedId(JSON.stringify(told.toSorted(([one], [other]) => (one < other ? -1 : 1))))
}
