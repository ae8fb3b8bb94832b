import type { JobPorts } from '../job-ports.ts'
import type { PartResult } from '../run-part.ts'

type Ports = Pick<JobPorts, 'people' | 'mailboxSettings'>

/**
 * Asks mailboxes for zone, language and working days. A mailbox that is missing or closed to us is a state of the
 * person, counted in the note; what we knew of them stays. One mailbox's trouble does not stop the others: it is thrown
 * at the end, and the next attempt asks only those that this run has not heard of.
 */
export async function readSettings(
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

async function readOne({ people, mailboxSettings }: Ports, oid: string, run: string, now: string): Promise<string> {
  const known = await people.settings(oid)
  if (!known) return 'unknown'
  if (known.readAt !== undefined && known.readAt >= run) return known.mailbox
  const answer = await mailboxSettings.settingsOf(oid)
  const told = answer.kind === 'read' ? answer.settings : {}
  const { zone, language, workdays } = { ...known, ...told }
  await people.keepSettings(oid, { zone, language, workdays, mailbox: answer.kind, readAt: now })
  return answer.kind
}
