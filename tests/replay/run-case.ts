import { readCalendar } from '../../api/jobs/calendars/read-calendar.ts'
import { keepClaim } from '../../api/handlers/calendar/keep-claim.ts'
import { sessionHandlers } from '../../api/handlers/sessions/session-handlers.ts'
import { startPair } from '../../api/handlers/pair/start-pair.ts'
import { hashedId } from '../../api/hashed-id.ts'
import type { JobPorts } from '../../api/jobs/job-ports.ts'
import { withFollowed } from '../../domain/ledger/followed-series.ts'
import { peopleOf, pairIdOf, type PairId } from '../../domain/pair.ts'
import { outcomeOf, type Outcome } from './outcome-of.ts'
import type { ReplayCase, ReplaySaid } from './replay-case.ts'
import { replayWorld } from './replay-world.ts'
import { seedPeople } from './seed-people.ts'

/** Runs the nights of a case, or only the first so many, and tells what came of them. */
export async function runCase(one: ReplayCase, nights = one.nights.length): Promise<Outcome> {
  let events: readonly unknown[] = []
  const ports = replayWorld(() => events, one.notPeople)
  const pairId = pairIdOf(one.manager.id, one.report.id)
  await seedPeople(ports, one)
  await startAgreed(ports, pairId, one)
  const waiting = new Set(one.said)
  let now = ''
  for (const night of one.nights.slice(0, nights)) {
    now = new Date(night.at).toISOString()
    events = night.events
    for (const said of waiting) {
      if (!isDue(said, now)) continue
      waiting.delete(said)
      await say(ports, { pairId, said, now })
    }
    await readCalendar(ports, { run: now, oid: one.manager.id.toLowerCase() }, { attempt: 1, now })
  }
  return outcomeOf(ports, { pairId, now, events })
}

async function startAgreed(ports: JobPorts, pairId: PairId, { agreedCadenceDays = null }: ReplayCase): Promise<void> {
  const pair = await startPair(ports, pairId)
  if (pair === undefined) throw new Error('The two are no pair')
  const by = peopleOf(pairId).manager
  if (agreedCadenceDays !== null) await ports.pairs.change(pair, { agreedCadenceDays }, { by, at: pair.relation[0] })
}

/** A word about a day can only be said once that day is there. */
function isDue({ at, on }: ReplaySaid, now: string): boolean {
  return (at === undefined || new Date(at).toISOString() <= now) && (on === undefined || on <= now.slice(0, 10))
}

/** An address of the file, as the job names it: by the directory's id, or as it stands for somebody outside. */
async function sayOfAddress(ports: JobPorts, { pairId, said }: { pairId: PairId; said: ReplaySaid }): Promise<void> {
  const address = (said.key ?? '').toLowerCase()
  const id = (await ports.people.personAt(address))?.oid ?? address
  if (said.said === 'delegate') return ports.people.keepDelegates(peopleOf(pairId).manager, [id])
  const key = hashedId(id)
  if (said.said !== 'not-a-person') return ports.ledger.withdraw(pairId, { about: 'person', key, by: said.by })
  return ports.ledger.correct(pairId, { about: 'person', key, by: said.by, said: 'not_a_person' })
}

async function say(
  ports: JobPorts,
  { pairId, said, now }: { pairId: PairId; said: ReplaySaid; now: string },
): Promise<void> {
  const { about, key = '', on = '', by } = said
  if (about === 'series' || about === 'entry') {
    const claim = said.said === 'ours' ? 'ours' : said.said === 'not-ours' ? 'not_ours' : null
    const ledger = await ports.ledger.read(pairId, '2000-01-03')
    const keys = withFollowed(new Set([hashedId(key)]), ledger.occurrences)
    return void (await keepClaim(ports.ledger, pairId, { keys, by, claim, ledger }))
  }
  if (about === 'address') return sayOfAddress(ports, { pairId, said })
  const statement = said.said === 'held' ? 'held' : said.said === 'not-held' ? 'not_held' : null
  const handlerPorts = { ...ports, notice: { pairChanged: async () => {} }, report: () => {} }
  const caller = { oid: peopleOf(pairId)[by], roles: [], token: '' }
  const answer = await sessionHandlers(handlerPorts).sayOfSession({
    input: { pairId, on, statement },
    caller,
    now,
    pairId,
  })
  if (answer.kind !== 'done') throw new Error(`"${said.said}" about ${on} was refused: ${JSON.stringify(answer)}`)
}
