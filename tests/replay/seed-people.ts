import type { JobPorts } from '../../api/jobs/job-ports.ts'
import type { Person } from '../../api/ports/people-store.ts'
import type { ReplayCase, ReplayOther, ReplayPerson } from './replay-case.ts'

const workdays = [1, 2, 3, 4, 5]

/** Writes the people of a case as a night of the directory would, and who leads whom. */
export async function seedPeople(ports: JobPorts, { manager, report, others, relation }: ReplayCase): Promise<void> {
  for (const one of [manager, report]) await keep(ports, personOf(one))
  for (const one of others) {
    await keep(ports, { ...personOf(one), ...kindOf(one) })
    const { purpose } = one
    if (purpose) await ports.people.changeSettings(one.id.toLowerCase(), (settings) => ({ ...settings, purpose }))
  }
  await ports.people.keepEdge({ reportOid: report.id, managerOid: manager.id, from: relation[0], to: relation[1] })
}

async function keep({ people }: JobPorts, person: Person): Promise<void> {
  await people.keepPerson(person)
}

function personOf({ id, mail, name, addresses = [], zone = 'UTC', country, language = 'en' }: ReplayPerson): Person {
  return {
    oid: id.toLowerCase(),
    displayName: name,
    firstName: name.split(' ')[0] ?? name,
    addresses: [mail, ...addresses].map((address) => address.toLowerCase()),
    isEnabled: true,
    isGuest: false,
    zone,
    language,
    workdays,
    ...(country === undefined ? {} : { country }),
  }
}

function kindOf({ kind, disabledOn, leftOn = disabledOn }: ReplayOther): Partial<Person> {
  if (leftOn !== undefined) return { isEnabled: false, hasLeft: true, leftOn }
  if (kind === 'guest') return { isGuest: true }
  // Rooms and shared mailboxes are accounts that were never open: that is how Exchange makes them.
  return kind === 'person' ? {} : { isEnabled: false }
}
