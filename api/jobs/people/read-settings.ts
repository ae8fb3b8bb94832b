import type { JobPorts } from '../job-ports.ts'
import type { PartResult } from '../run-part.ts'

/**
 * Asks one mailbox for zone, language and working days. A mailbox that is missing or closed to us is a state of the
 * person, noted with the part; what we knew of them stays.
 */
export async function readSettings(
  { people, mailboxSettings }: Pick<JobPorts, 'people' | 'mailboxSettings'>,
  oid: string,
  now: string,
): Promise<PartResult> {
  const person = await people.person(oid)
  if (!person) return { note: 'unknown person' }
  const answer = await mailboxSettings.settingsOf(oid)
  const told = answer.kind === 'read' ? answer.settings : {}
  const { zone, language, workdays } = { ...person, ...told }
  await people.keepSettings(oid, { zone, language, workdays, mailbox: answer.kind, readAt: now })
  return answer.kind === 'read' ? undefined : { note: answer.kind }
}
