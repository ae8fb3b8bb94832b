import { beforeEach, expect, test } from 'vitest'
import { dateHolidays } from '../../api/holidays/date-holidays.ts'
import { sendDigest } from '../../api/jobs/digests/send-digest.ts'
import { startNotices } from '../../api/jobs/notices/start-notices.ts'
import { digestWriter } from '../../api/mail/digest/digest-writer.ts'
import type { Mail } from '../../api/ports/mail-sender.ts'
import { pairKey } from '../../api/tables/rows/row-keys.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { SettingsView } from '../../contract/read-settings.ts'
import { mailWords } from '../../domain/mail-link.ts'
import { attackWorld, type AttackWorld } from '../attack/attack-world.ts'
import { aPerson, aRhythm } from './builders.ts'

/** A name that no table of zones knows, as one that was chosen long ago and dropped since. */
const vanished = 'Mars/Olympus'
const now = '2026-10-19T08:10:00.000Z'
let world: AttackWorld
let link: { pair: string; done: string; rest: string }

/** Both people chose the zone, and every row of the two was written while it was one. */
beforeEach(async () => {
  world = await attackWorld()
  world.at(now)
  const { manager, report, pairId, ports, rows } = world
  await world.ask({ oid: manager }, 'openPair', { input: { pairId } })
  const id = '90000000-0000-4000-8000-000000000009'
  const promise = { pairId, id, text: 'Send the numbers', owner: 'manager' as const, due: '2026-10-20' }
  await world.ask({ oid: manager }, 'addCommitment', { input: promise })
  const rhythm = aRhythm({ zone: vanished, planned: [slot] })
  await world.rhythm(rhythm)
  for (const oid of [manager, report])
    await ports.people.changeSettings(oid, (settings) => ({
      ...settings,
      zone: vanished,
      zoneFrom: 'own',
      own: { zone: vanished, noticeBefore: 'on', noticeAfter: 'on' },
      told: { language: 'de-DE', zone: 'Europe/Berlin' },
    }))
  for (const [you, oid, other] of [
    ['manager', manager, report],
    ['report', report, manager],
  ] as const)
    await ports.overview.keep(oid, {
      pairId,
      you,
      other: { oid: other, displayName: 'The other', firstName: 'The' },
      relation: ['2026-01-05', null],
      rhythm,
      openDues: { manager: [promise.due], report: [] },
      topics: { manager: 1, report: 0 },
    })
  const head = await rows.pairs.read(pairId, pairKey)
  await rows.pairs.write(pairId, [{ kind: 'put', key: pairKey, values: { ...head?.values, zone: vanished } }])
  const words = mailWords(manager, await ports.overview.markOf(manager))
  link = { pair: words.pair(pairId), done: words.ask('done', promise, '2026-11-02'), rest: words.rest('2026-11-02') }
})

const slot = { startAt: '2026-10-19T10:00:00Z', endAt: '2026-10-19T10:30:00Z', on: '2026-10-19' }

async function answers(oid: string, operation: OperationName, input: Record<string, unknown>): Promise<unknown> {
  const { status, body } = await world.ask({ oid }, operation, { input })
  expect([operation, status, world.logged.join('\n')]).toEqual([operation, 200, ''])
  return body
}

test('pages open, and what is done on them is kept', async () => {
  const { manager, report, pairId } = world
  for (const oid of [manager, report]) {
    await answers(oid, 'readHome', {})
    await answers(oid, 'openPair', { pairId })
    await answers(oid, 'readCards', { pairId })
    await answers(oid, 'readHistory', { pairId })
    await answers(oid, 'exportMine', {})
    await answers(oid, 'addTopic', { pairId, id: crypto.randomUUID(), text: 'Lisbon' })
  }
  for (const word of Object.values(link)) await answers(manager, 'readMailLink', { link: word })
})

test('the settings show the wish as it was, and the next source that tells a zone holds', async () => {
  const { settings } = (await answers(world.manager, 'readSettings', {})) as { settings: SettingsView }
  expect(settings.zone).toMatchObject({ value: 'Europe/Berlin', from: 'mailbox', own: vanished })
  await answers(world.manager, 'changeSettings', { digestHour: 9 })
  await answers(world.manager, 'changeSettings', { zone: null })
})

test('the mail goes out with the days of that source, and everybody is told of their 1:1s', async () => {
  const { manager, report, ports, sent } = world
  const mails: Mail[] = []
  const withMail = {
    ...ports,
    holidays: dateHolidays(),
    digestWriter: digestWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' }),
    mail: {
      send: async (mail: Mail) => {
        mails.push(mail)
        return { kind: 'sent' as const }
      },
    },
  }
  const mara = aPerson({ oid: manager, displayName: 'Mara Okafor' })
  await ports.people.keepPerson({ ...mara, addresses: ['mara@contoso.example'] })
  await sendDigest(withMail, { run: now, oid: manager, monday: '2026-10-19' }, { attempt: 1, now })
  expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('Mon 19 Oct, 12:00')])
  await startNotices(withMail, '2026-10-19T08:20:00.000Z')
  const told = sent.filter(({ name }) => name === 'notices').flatMap(({ messages }) => messages) as { oid: string }[]
  expect(told.map(({ oid }) => oid).toSorted()).toEqual([manager, report].toSorted())
})
