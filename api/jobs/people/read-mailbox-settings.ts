import { localDate } from '#domain/time/local-date'
import { settlePerson, type SettlePorts } from '../../people/settle-person.ts'
import { countryCode } from '../../places/country-code.ts'
import type { MailboxSettingsAnswer } from '../../ports/mailbox-settings-reader.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'
import type { PartResult } from '../run-part.ts'

type Ports = SettlePorts & Pick<JobPorts, 'mailboxSettings'>

/**
 * Asks mailboxes for zone, language and working days, and whether they are a person's. A mailbox that is missing or closed to us is a state of the
 * person, counted in the note; what we knew of them stays. One mailbox's trouble does not stop the others: it is thrown
 * at the end, and the next attempt asks only those that this run has not heard of.
 */
export async function readMailboxSettings(
  ports: Ports,
  { run, oids }: { run: string; oids: readonly string[] },
  now: string,
): Promise<PartResult> {
  const states = new Map<string, number>()
  const troubles: unknown[] = []
  for (const oid of oids) {
    try {
      const state = await readOne(ports, oid, run, now)
      if (state !== 'read') states.set(state, (states.get(state) ?? 0) + 1)
    } catch (trouble) {
      troubles.push(trouble)
    }
  }
  if (troubles.length > 0) throw troubles[0]
  if (states.size === 0) return undefined
  return { note: [...states].map(([state, count]) => `${count} ${state}`).join(', ') }
}

async function readOne(ports: Ports, oid: string, run: string, now: string): Promise<string> {
  const [person, known] = await Promise.all([ports.people.person(oid), ports.people.settings(oid)])
  if (!person || !known) return 'unknown'
  if (known.readAt !== undefined && known.readAt >= run) return known.mailbox
  const country = person.country === undefined ? undefined : countryCode(person.country)
  const answer = await ports.mailboxSettings.settingsOf(oid, { country, today: localDate(now, 'UTC') })
  await settlePerson(ports, { oid, now, change: (settings) => heard(settings, answer, now) })
  return answer.kind
}

/** A mailbox that answers is believed, also where it says less than before; one that is closed leaves what was known. */
function heard(settings: PersonSettings, answer: MailboxSettingsAnswer, now: string): PersonSettings {
  const asked = { ...settings, mailbox: answer.kind, readAt: now }
  if (answer.kind !== 'read') return asked
  const { unknownZone, purpose, ...told } = answer.settings
  return { ...asked, told, unknownZone, purpose }
}
