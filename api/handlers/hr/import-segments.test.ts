import { beforeEach, expect, test } from 'vitest'
import type { ImportSegmentsOutput } from '#contract/import-segments'
import { attackWorld, type AttackWorld } from '../../../tests/attack/attack-world.ts'

let world: AttackWorld
beforeEach(async () => {
  world = await attackWorld()
})

type Person = { address: string; segments: Record<string, string> }
const mia = { address: 'Mia@Contoso.example', segments: { department: 'Sales', level: 'L3' } }

async function send(input: { mode?: string; version?: string | null; people?: unknown }, oid = world.stranger) {
  const whole = { mode: 'replace', version: null, people: [mia], ...input }
  const { status, body } = await world.ask({ oid, roles: ['hr'] }, 'importSegments', { input: whole })
  return {
    status,
    body: body as ImportSegmentsOutput & { error?: { fields?: object[]; current?: { people: number } } },
  }
}

const problems = async (people: Person[]) => (await send({ people })).body.error?.fields

test('a list is kept, added to and taken away; the desk tells numbers and who did it', async () => {
  const first = await send({})
  expect(first.status).toBe(200)
  const { version } = first.body.segments
  expect(first.body.segments).toMatchObject({ people: 1, deeds: [{ by: 'Ada Byron', what: 'replace', people: 1 }] })
  const added = { address: 'noa@contoso.example', segments: { level: 'L4' } }
  const merged = await send({ mode: 'merge', version, people: [added, { ...mia, segments: { level: 'L5' } }] })
  expect(merged.body.segments.columns).toEqual([
    { column: 'department', people: 1, groups: 1 },
    { column: 'level', people: 2, groups: 2 },
  ])
  const { body } = await world.ask({ oid: world.stranger, roles: ['hr'] }, 'removeSegments', {
    input: { version: merged.body.segments.version },
  })
  expect(body).toMatchObject({ segments: { people: 0, columns: [], deeds: [{ what: 'remove' }, {}, {}] } })
})

test('no address can be read from what is kept', async () => {
  await send({})
  expect(JSON.stringify(await world.ports.segments.people())).not.toMatch(/mia|contoso/i)
})

test('whoever saw an older state is told what stands there now, and nothing is lost', async () => {
  await send({})
  const late = await send({ people: [{ ...mia, address: 'noa@contoso.example' }, mia] })
  expect(late.status).toBe(409)
  expect(late.body.error?.current).toMatchObject({ people: 1 })
  expect(await world.ports.segments.people()).toHaveLength(1)
})

test('what the page would never send is refused in words, and nothing is kept', async () => {
  expect(await problems([])).toMatchObject([{ field: 'people', problem: 'There is nobody in this file.' }])
  expect(await problems([mia, { ...mia, address: 'mia@contoso.example' }])).toMatchObject([{ field: 'people' }])
  expect(await problems([{ ...mia, segments: { gender: 'f' } }])).toHaveLength(1)
  expect(await problems([{ ...mia, segments: { level: 'weiblich' } }])).toMatchObject([
    { problem: expect.stringContaining('protects') },
  ])
  expect(await problems([{ ...mia, segments: { hiredOn: '2025-02-30' } }])).toHaveLength(1)
  expect(await problems([{ ...mia, segments: { workTime: '50%' } }])).toHaveLength(1)
  expect((await world.ports.segments.state()).version).toBeNull()
})

test('a list of a large organisation fits; without the role not even the body is read', async () => {
  const people = Array.from({ length: 20_000 }, (_, at) => ({
    address: `person.with.a.long.name.${at}@subsidiary.contoso.example`,
    segments: { department: `Department ${at % 90}`, office: 'Frankfurt am Main', level: `L${at % 9}` },
  }))
  expect((await send({ people })).body.segments.people).toBe(20_000)
  const { status } = await world.ask({ oid: world.stranger }, 'importSegments', { body: '{broken' })
  expect(status).toBe(403)
})
