import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MailRecapOutput } from '#contract/mail-recap'
import { mailWords } from '#domain/mail-link'
import { aPerson, aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { memoryTables } from '../../../tests/memory-tables.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { LaterError } from '../../ports/later.ts'
import type { Mail, SendAnswer } from '../../ports/mail-sender.ts'
import type { RecapMail } from '../../ports/recap-writer.ts'
import { deliveriesTable } from '../../tables/mail/deliveries-table.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { addCommitment } from '../commitments/add-commitment.ts'
import { addNote } from '../notes/add-note.ts'
import { addTopic } from '../topics/add-topic.ts'
import { sessionHandlers } from './session-handlers.ts'
import { mailRecap } from './mail-recap.ts'

const on = '2026-10-15'
const now = '2026-10-15T08:12:00.000Z'
let world: Awaited<ReturnType<typeof recapWorld>>
beforeEach(async () => {
  world = await recapWorld()
})

/** The two close their 1:1 with a promise; whoever sends is told by each test. */
async function recapWorld() {
  const tables = memoryTables()
  const pair = await pairWorld(tables)
  const written: RecapMail[] = []
  const sent: Mail[] = []
  const answers: (SendAnswer | Error)[] = []
  const ports = {
    ...pair.ports,
    overview: overviewTable(tables('overview'), cachedKeys(pair.wrapper)),
    deliveries: deliveriesTable(tables('deliveries')),
    recapWriter: {
      write: (recap: RecapMail): Mail => {
        written.push(recap)
        return { to: recap.to, subject: '', html: '', text: '' }
      },
    },
    mail: {
      send: async (mail: Mail, onLeaving: () => Promise<void>): Promise<SendAnswer> => {
        const answer = answers.shift() ?? { kind: 'sent' }
        if (answer instanceof Error) throw answer
        await onLeaving()
        sent.push(mail)
        return answer
      },
    },
  }
  await pair.rhythm(aRhythm())
  for (const [oid, displayName] of [
    [pair.manager, 'Mara Okafor'],
    [pair.report, 'Jonas Lindqvist'],
  ] as const)
    await ports.people.keepPerson({ ...aPerson({ oid, displayName }), addresses: [`${oid}@contoso.example`] })
  const { pairId, manager } = pair
  const secret = { pairId, id: randomUUID(), text: 'Only for me', visibility: 'private' as const }
  await addNote(ports)(pair.by(manager, secret))
  await addNote(ports)(pair.by(manager, { ...secret, id: randomUUID(), text: 'Shared words', visibility: 'shared' }))
  await addTopic(ports)(pair.by(manager, { pairId, id: randomUUID(), text: 'Rota for May' }))
  const promise = { pairId, id: randomUUID(), text: 'Send the budget', owner: 'manager' as const, due: '2026-10-22' }
  await addCommitment(ports)(pair.by(manager, promise))

  async function close(at = '2026-10-15T08:11:00.000Z'): Promise<void> {
    const closed = await sessionHandlers(ports).closeSession(
      pair.by(manager, { pairId, on, noneNeeded: false }, { now: at }),
    )
    expect(closed.kind).toBe('done')
  }
  async function send(oid = manager, at = now): Promise<MailRecapOutput | string> {
    const answer = await mailRecap(ports)(pair.by(oid, { pairId, on }, { now: at }))
    return answer.kind === 'done' ? answer.output : answer.kind
  }
  return { ...pair, ports, written, sent, answers, close, send }
}

describe('the recap by mail', () => {
  it('goes to the own address of whoever asks, with what both read, and nothing else', async () => {
    await world.close()
    const to = `${world.manager}@contoso.example`
    expect(await world.send()).toEqual({ state: 'sent', to })
    expect(world.sent.map((mail) => mail.to)).toEqual([to])
    const [recap] = world.written
    expect(recap).toMatchObject({
      you: 'manager',
      other: { displayName: 'Jonas Lindqvist', firstName: 'Jonas' },
      recap: {
        on,
        next: [{ text: 'Send the budget', owner: 'manager', due: '2026-10-22' }],
        carried: ['Rota for May'],
      },
      noneNeeded: false,
      nextAt: '2026-10-22T08:00:00Z',
    })
    expect(JSON.stringify(recap)).not.toMatch(/Only for me|Shared words/)
    const words = mailWords(world.manager, await world.ports.overview.markOf(world.manager))
    expect(recap?.link).toBe(words.pair(world.pairId))
    expect(await world.send(world.report)).toMatchObject({ to: `${world.report}@contoso.example` })
    expect(world.written.at(-1)).toMatchObject({ you: 'report', other: { firstName: 'Mara' } })
  })

  it('goes out once for each closing, however often and at once it is asked for', async () => {
    await world.close()
    const states = await Promise.all([1, 2, 3].map(() => world.send()))
    expect(world.sent).toHaveLength(1)
    for (const answer of states) expect(['sent', 'busy', 'unknown']).toContain((answer as MailRecapOutput).state)
    expect(await world.send()).toMatchObject({ state: 'sent' })
    expect(world.sent).toHaveLength(1)
    await sessionHandlers(world.ports).reopenSession(world.by(world.report, { pairId: world.pairId, on }, { now }))
    expect(await world.send()).toBe('not-found')
    await world.close('2026-10-15T08:20:00.000Z')
    expect(await world.send(world.manager, '2026-10-15T08:21:00.000Z')).toMatchObject({ state: 'sent' })
    expect(world.sent).toHaveLength(2)
  })

  it('is not sent again when it may have left, and is when it certainly did not', async () => {
    await world.close()
    world.answers.push({ kind: 'refused', reason: '403' }, new LaterError(12, undefined), new Error('no token'))
    expect(await world.send()).toEqual({ state: 'refused' })
    expect(await world.send()).toEqual({ state: 'busy' })
    await expect(world.send()).rejects.toThrow('no token')
    const before = world.sent.length
    world.answers.push({ kind: 'unknown', reason: '503' })
    expect(await world.send()).toMatchObject({ state: 'unknown' })
    expect(await world.send()).toMatchObject({ state: 'unknown' })
    expect(world.sent.length - before).toBe(1)
  })

  it('hides titles where its reader hides them, and writes their clock', async () => {
    await world.close()
    const own = { digestTitles: 'hidden', clock: '12' } as const
    await world.ports.people.changeSettings(world.manager, (settings) => ({ ...settings, own }))
    await world.send()
    expect(world.written[0]).toMatchObject({ hidesTitles: true, clock: '12' })
  })

  it('says that there is no address, and no closed 1:1', async () => {
    expect(await world.send()).toBe('not-found')
    await world.close()
    await world.ports.people.keepPerson(aPerson({ oid: world.manager, displayName: 'Mara Okafor' }))
    expect(await world.send()).toEqual({ state: 'no-address' })
    expect(await world.send(world.stranger)).toBe('forbidden')
    expect(world.sent).toEqual([])
  })
})
