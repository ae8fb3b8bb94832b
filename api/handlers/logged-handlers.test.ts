import { beforeEach, describe, expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '#contract/operations'
import type { Role } from '#domain/access'
import type { ReadOrganisationLogOutput } from '#contract/read-organisation-log'
import { attackWorld, type AttackWorld } from '../../tests/attack/attack-world.ts'

const withRole = operationNames.filter((name) => operations[name].need === 'hr' || operations[name].need === 'admin')
const block = '2026-09-07'
const goodInputs: Partial<Record<OperationName, object>> = {
  exportRelease: { block },
}

let world: AttackWorld
let inputs: Partial<Record<OperationName, object>>
beforeEach(async () => {
  inputs = { ...goodInputs }
  world = await attackWorld()
  const head = { from: block, to: '2026-10-05', releasedOn: '2026-10-06', definitionVersion: '1', tables: [] }
  await world.ports.releases.publish({ block, ...head })
})

async function ask(oid: string, operation: OperationName, roles: Role[] = []) {
  return world.ask({ oid, roles }, operation, { input: { ...(inputs[operation] ?? operations[operation].sample) } })
}

async function lines(): Promise<ReadOrganisationLogOutput['entries']> {
  const { status, body } = await world.ask({ oid: world.report }, 'readOrganisationLog', { input: {} })
  expect(status).toBe(200)
  return (body as ReadOrganisationLogOutput).entries
}

describe('the organisation’s log', () => {
  test.each(withRole)('%s leaves a line with who, when and what, which everybody reads', async (operation) => {
    expect(withRole.length).toBeGreaterThan(5)
    expect((await ask(world.stranger, operation, ['hr', 'admin'])).status).toBe(200)
    expect(await lines()).toEqual([expect.objectContaining({ by: 'Ada Byron', what: operation })])
  })

  test.each(withRole)('%s that is refused for want of the role leaves none', async (operation) => {
    expect((await ask(world.stranger, operation)).status).toBe(403)
    expect(await lines()).toEqual([])
  })

  test.each([...withRole, 'readRelease'] as const)('%s without its line is not answered', async (operation) => {
    const { rows } = world
    const away = () => Promise.reject(Object.assign(new Error('away'), { status: 503 }))
    rows.deeds.change = away
    rows.deeds.write = away
    const { status, body } = await ask(world.stranger, operation, ['hr', 'admin'])
    expect(status).toBe(503)
    expect(Object.keys(body as object)).toEqual(['error'])
    expect(world.sent).toEqual([])
    expect(await world.ports.importedFigures.all()).toEqual([])
  })

  test('reading a release is told of HR and of nobody else', async () => {
    await ask(world.manager, 'readRelease')
    await ask(world.manager, 'readRelease', ['admin'])
    expect(await lines()).toEqual([])
    await ask(world.manager, 'readRelease', ['hr'])
    expect(await lines()).toEqual([
      {
        at: '2026-10-15T08:00:00.000Z',
        until: '2026-10-15T09:00:00.000Z',
        by: 'Mara Okafor',
        what: 'readRelease',
        about: block,
      },
    ])
  })

  test('what is read again within the hour is one line; every act is a line of its own', async () => {
    for (const minute of [10, 11, 59]) {
      world.at(`2026-10-15T08:${minute}:00.000Z`)
      await ask(world.stranger, 'readRuns', ['admin'])
      await ask(world.stranger, 'exportRelease', ['hr'])
    }
    world.at('2026-10-15T09:00:00.000Z')
    await ask(world.stranger, 'readRuns', ['admin'])
    expect((await lines()).map(({ what, at }) => `${what} ${at.slice(11, 16)}`)).toEqual([
      'readRuns 09:00',
      'exportRelease 08:59',
      'exportRelease 08:11',
      'exportRelease 08:10',
      'readRuns 08:00',
    ])
  })

  test('an import that was refused added nothing and is not told as one', async () => {
    const far = { quarter: '2030-Q1', measure: 'okr_slippage', value: 0.25, source: 'OKR tool', version: null }
    inputs.importFigures = { figures: [far] }
    expect((await ask(world.stranger, 'importFigures', ['hr'])).status).toBe(400)
    expect(await lines()).toEqual([])
  })

  test('an export of a block that was never released took nothing out', async () => {
    inputs.exportRelease = { block: '2020-01-06' }
    expect((await ask(world.stranger, 'exportRelease', ['hr'])).status).toBe(404)
    expect(await lines()).toEqual([])
  })

  test('is read by members of the organisation alone', async () => {
    expect((await ask('70000000-0000-4000-8000-000000000007', 'readOrganisationLog', ['hr', 'admin'])).status).toBe(403)
  })
})
