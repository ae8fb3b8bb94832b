import { randomUUID } from 'node:crypto'
import { addNote } from '../../api/handlers/notes/add-note.ts'
import { addCommitment } from '../../api/handlers/commitments/add-commitment.ts'
import { addTopic } from '../../api/handlers/topics/add-topic.ts'
import { topicHandlers } from '../../api/handlers/topics/topic-handlers.ts'
import { sessionHandlers } from '../../api/handlers/sessions/session-handlers.ts'
import { commitmentHandlers } from '../../api/handlers/commitments/commitment-handlers.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { pairWorld } from '../api/pair-world.ts'

export type PairWorld = Awaited<ReturnType<typeof pairWorld>>

/** The last weekly session of every past that is made here. */
export const lastSession = '2026-10-15'

/**
 * A pair that met every week: three notes, a topic talked about, two promises of which the older ones were kept, and
 * one word on whether it took place. Written by the product's own handlers, so rows lie where the product puts them.
 */
export async function livePast(weeks: number): Promise<PairWorld> {
  const world = await pairWorld()
  const { pairId, manager, report, ports } = world
  for (let week = weeks - 1; week >= 0; week -= 1) {
    const day = addDays(lastSession, -7 * week)
    const at = (time: string) => ({ now: `${day}T${time}:00.000Z` })
    const line = (text: string) => ({ pairId, id: randomUUID(), text: `${text}, week ${weeks - week}` })
    for (const text of [
      'Wants to lead the Lisbon launch',
      'Two leads alternate weekly',
      'Asked for more time to read',
    ]) {
      await addNote(ports)(world.by(report, { ...line(text), visibility: 'shared' }, at('08:10')))
    }
    const topic = await addTopic(ports)(world.by(report, line('Rota'), at('07:00')))
    if (topic.kind === 'done' && week > 0) {
      const { id: topicId, etag } = topic.output.topic
      await topicHandlers(ports).discussTopic(world.by(manager, { pairId, topicId, etag }, at('08:12')))
    }
    for (const owner of ['manager', 'report'] as const) {
      const given = { ...line('Send the numbers'), owner, due: addDays(day, 7) }
      const promise = await addCommitment(ports)(world.by(owner === 'manager' ? manager : report, given, at('08:20')))
      if (promise.kind !== 'done' || week < 2) continue
      const naming = { pairId, commitmentId: promise.output.commitment.id, etag: promise.output.commitment.etag }
      const next = { now: `${addDays(day, 6)}T09:00:00.000Z` }
      await commitmentHandlers(ports).tickCommitment(world.by(owner === 'manager' ? manager : report, naming, next))
    }
    await sessionHandlers(ports).sayOfSession(world.by(manager, { pairId, on: day, statement: 'held' }, at('08:40')))
  }
  return world
}
