import { beforeEach, expect, it } from 'vitest'
import { changeSettings as declared } from '../../../contract/change-settings.ts'
import { pairWorld, duringTheMeeting } from '../../../tests/api/pair-world.ts'
import type { DigestSwitch } from '../../../domain/digests/digest-choice.ts'
import { settlePerson } from '../../people/settle-person.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { changeSettings } from './change-settings.ts'
import { leaveFigures } from './leave-figures.ts'
import { leaveFiguresOfPair } from './leave-figures-of-pair.ts'
import { readSettings } from './read-settings.ts'

const now = duringTheMeeting

let world: Awaited<ReturnType<typeof pairWorld>>
let mia: string
let ravi: string
beforeEach(async () => {
  world = await pairWorld()
  ;[mia, ravi] = [world.manager, world.report]
  const told = { zone: 'Europe/Berlin', language: 'de-DE', workdays: [1, 2, 3, 4] }
  const change = <Known>(known: Known) => ({ ...known, told, mailbox: 'read' as const })
  await settlePerson({ people: world.ports.people, organisation: {} }, { oid: mia, now, change })
})

function portsFor(digestsFor: DigestSwitch = 'all') {
  const overview = overviewTable(memoryRows(), cachedKeys(world.wrapper))
  return { ...world.ports, overview, organisation: {}, digestsFor }
}

async function read(oid = mia, digestsFor?: DigestSwitch) {
  const answer = await readSettings(portsFor(digestsFor))(world.by(oid, {}, { pairId: undefined }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

const change = (input: unknown, oid = mia) =>
  changeSettings(portsFor())(world.by(oid, declared.input.parse(input), { pairId: undefined }))

it('one sees what holds, who told it, and nothing of one’s own before one chose', async () => {
  const { settings } = await read()
  const told = <Value>(value: Value, from: string) => ({ value, from, own: null, found: { value, from } })
  expect(settings).toEqual({
    zone: told('Europe/Berlin', 'mailbox'),
    language: told('de-DE', 'mailbox'),
    workdays: told([1, 2, 3, 4], 'mailbox'),
    hoursFrom: told(7, 'nothing'),
    hoursTo: told(19, 'nothing'),
    clock: told('24', 'nothing'),
    digest: told('on', 'organisation'),
    digestSkip: null,
    digestEndedAt: null,
    digestsFor: 'all',
    digestSnoozedUntil: null,
    digestTitles: told('shown', 'nothing'),
    digestDay: told(1, 'nothing'),
    digestHour: told(7, 'nothing'),
    noticeBefore: told('off', 'nothing'),
    noticeAfter: told('off', 'nothing'),
    isTodoOn: false,
    today: '2026-10-15',
    addresses: [],
  })
})

it('one’s own word goes before the mailbox, one setting at a time, and can be taken back', async () => {
  await change({ zone: 'Asia/Tokyo' })
  expect(await change({ workdays: [5, 1, 5] })).toMatchObject({
    output: {
      zone: { value: 'Asia/Tokyo', from: 'own', own: 'Asia/Tokyo', found: { value: 'Europe/Berlin', from: 'mailbox' } },
      workdays: { value: [1, 5], own: [1, 5] },
      language: { value: 'de-DE', own: null },
    },
  })
  expect(await world.ports.people.person(mia)).toMatchObject({ zone: 'Asia/Tokyo', workdays: [1, 5] })
  expect(await change({ zone: null, workdays: null })).toMatchObject({
    output: { zone: { value: 'Europe/Berlin', own: null }, workdays: { value: [1, 2, 3, 4], own: null } },
  })
})

it.each([
  ['europe/berlin', 'DE_de', 'Europe/Berlin', 'de-DE'],
  [' Asia/KOLKATA ', 'en_in', 'Asia/Kolkata', 'en-IN'],
  ['Europe/Kyiv', 'uk-latn-ua', 'Europe/Kyiv', 'uk-Latn-UA'],
  ['est', 'iw', 'EST', 'he'],
])('a zone and a language typed as %j and %j are kept as they are written', async (zone, language, place, tag) => {
  expect(await change({ zone, language })).toMatchObject({
    output: { zone: { value: place, own: place }, language: { value: tag, own: tag } },
  })
  expect(await world.ports.people.settings(mia)).toMatchObject({ own: { zone: place, language: tag } })
})

it.each(['+02:00', '-0530'])('%s is an offset, and no zone that anybody lives in', (zone) => {
  const { error } = declared.input.safeParse({ zone })
  expect(error?.issues).toMatchObject([{ path: ['zone'], message: expect.stringContaining('not a time zone') }])
})

it('whoever leans on one’s zone follows at once', async () => {
  await change({ zone: 'Asia/Tokyo' })
  expect(await world.ports.people.settings(ravi)).toMatchObject({ zone: 'Asia/Tokyo', zoneFrom: 'manager' })
})

it('a zone that exists no more is still shown as one’s wish, and another one holds', async () => {
  await world.ports.people.changeSettings(mia, (settings) => ({ ...settings, own: { zone: 'Mars/Olympus' } }))
  expect(await change({ digestHour: 8 })).toMatchObject({
    output: { zone: { value: 'Europe/Berlin', from: 'mailbox', own: 'Mars/Olympus' } },
  })
})

it('mails are switched off, made to rest, moved and shortened, and each of it is taken back alone', async () => {
  await change({ digest: 'off' })
  await change({ digestTitles: 'hidden', clock: '12', digestDay: 5, digestHour: 16 })
  expect(await change({ digestSnoozedUntil: '2026-10-27' })).toMatchObject({
    output: {
      digest: { value: 'off', from: 'own', found: { value: 'on', from: 'organisation' } },
      digestSkip: 'off',
      digestSnoozedUntil: '2026-10-27',
      digestTitles: { value: 'hidden' },
      digestDay: { value: 5, found: { value: 1 } },
      digestHour: { value: 16 },
      clock: { value: '12', found: { value: '24' } },
    },
  })
  expect(await change({ digest: null })).toMatchObject({
    output: { digest: { value: 'on', own: null }, digestSkip: 'snoozed', digestTitles: { own: 'hidden' } },
  })
  expect(await change({ digestSnoozedUntil: null })).toMatchObject({ output: { digestSkip: null } })
})

it.each(['2026-10-15', '2026-10-14', '2028-01-01'])('mails cannot rest until %s', async (digestSnoozedUntil) => {
  expect(await change({ digestSnoozedUntil })).toMatchObject({
    kind: 'bad-input',
    fields: [{ field: 'digestSnoozedUntil', problem: expect.stringMatching(/Choose a (later|nearer) day/) }],
  })
  expect((await read()).settings.digestSnoozedUntil).toBeNull()
})

it('the deployment says to whom mails go; whoever reads this page has opened the app', async () => {
  expect((await read(mia, 'opened')).settings).toMatchObject({ digest: { value: 'on', from: 'organisation' } })
  expect((await world.ports.people.reader(mia))?.hasOpened).toBe(true)
  await change({ digest: 'on' })
  expect((await read(mia, 'off')).settings).toMatchObject({
    digest: { value: 'off', from: 'organisation', own: 'on' },
    digestSkip: 'off-for-all',
  })
})

it('one leaves the figures with one pair or altogether, and sees which release that reaches first', async () => {
  const { ports, pairId } = world
  expect((await read()).figures).toEqual({
    isOut: false,
    pairs: [{ pairId, otherName: 'Jonas Lindqvist', isOut: false }],
    publishedTo: null,
    next: { from: '2026-09-07', to: '2026-10-05' },
  })
  await ports.releases.publish({
    block: '2026-09-07',
    from: '2026-09-07',
    to: '2026-10-05',
    releasedOn: '2026-10-06',
    definitionVersion: '2',
    tables: [],
  })
  expect(await leaveFiguresOfPair(ports)(world.by(mia, { pairId, isOut: true }))).toMatchObject({ kind: 'done' })
  await leaveFigures(ports)(world.by(ravi, { isOut: true }, { pairId: undefined }))
  expect((await read()).figures).toMatchObject({
    isOut: false,
    pairs: [{ pairId, isOut: true }],
    publishedTo: '2026-10-05',
    next: { from: '2026-10-05', to: '2026-11-02' },
  })
  // The other one's word is theirs: nobody is told of it.
  expect((await read(ravi)).figures).toMatchObject({ isOut: true, pairs: [{ pairId, isOut: false }] })
  await leaveFiguresOfPair(ports)(world.by(mia, { pairId, isOut: false }))
  expect((await read()).figures.pairs).toMatchObject([{ isOut: false }])
})

it('somebody the directory does not know has no settings', async () => {
  const nobody = world.by<'readSettings'>('nobody', {}, { pairId: undefined })
  expect(await readSettings(portsFor())(nobody)).toEqual({ kind: 'not-found' })
  expect(await change({ zone: 'Asia/Tokyo' }, 'nobody')).toEqual({ kind: 'not-found' })
})

it('a language may be written with an underscore', () => {
  expect(declared.input.parse({ language: 'de_DE' })).toEqual({ language: 'de-DE' })
})

it.each([
  [{ zone: 'Berlin' }, 'This is not a time zone. Write one such as Europe/Berlin.'],
  [{ zone: '' }, 'This is not a time zone. Write one such as Europe/Berlin.'],
  [{ language: 'German!' }, 'This is not a language. Write one such as de-DE.'],
  [{ language: '' }, 'This is not a language. Write one such as de-DE.'],
  [{ workdays: [] }, 'Choose at least one working day.'],
  [{ digestDay: 8 }, 'A day is a number from 1 (Monday) to 7 (Sunday).'],
  [{ digestHour: 24 }, 'Choose a full hour from 0 to 23.'],
  [{ digestHour: 7.5 }, 'Choose a full hour from 0 to 23.'],
  [{ digestSnoozedUntil: '2026-02-30' }, 'Write the day as YYYY-MM-DD, a day that exists.'],
  [{ digest: 'maybe' }, 'Say "on" or "off".'],
])('%j is refused with a sentence', (input, sentence) => {
  expect(declared.input.safeParse(input).error?.issues[0]?.message).toBe(sentence)
})

it.each([{ workdays: [0] }, { workdays: [8] }, { workdays: [1.5] }, { oid: 'ravi' }])('%j is refused', (input) => {
  expect(declared.input.safeParse(input).success).toBe(false)
})

it('one says when one’s day begins and ends; an end before the beginning is refused in a sentence', async () => {
  expect(await change({ hoursFrom: 6, hoursTo: 14 })).toMatchObject({
    output: { hoursFrom: { value: 6, from: 'own', found: { value: 7 } }, hoursTo: { value: 14 } },
  })
  expect(await change({ hoursTo: 6 })).toMatchObject({ kind: 'bad-input', fields: [{ field: 'hoursFrom' }] })
  expect(await change({ hoursFrom: null })).toMatchObject({ output: { hoursFrom: { value: 7, own: null } } })
  expect(await change({ hoursTo: 7 })).toMatchObject({ kind: 'bad-input', fields: [{ field: 'hoursTo' }] })
  for (const wrong of [{ hoursFrom: 24 }, { hoursTo: 0 }, { hoursTo: 8.5 }, { hoursFrom: '8' }])
    expect(declared.input.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
})

it('hours of the mailbox hold until one says otherwise', async () => {
  const told = { zone: 'Europe/Berlin', hours: { from: 9, to: 17 } }
  const heard = <Known>(known: Known) => ({ ...known, told })
  await settlePerson({ people: world.ports.people, organisation: {} }, { oid: mia, now, change: heard })
  expect((await read()).settings).toMatchObject({
    hoursFrom: { value: 9, from: 'mailbox', own: null },
    hoursTo: { value: 17, from: 'mailbox' },
  })
})
