import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import type { OperationName } from '../../contract/operations.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'

type Note = { text: string }

function storyPair({ organisation }: RunningTenant): { pairId: string; elena: string } {
  const elena = organisation.castOid('elena')
  return { pairId: `${elena}_${organisation.castOid('priya')}`, elena }
}

async function askAsElena(tenant: RunningTenant, operation: OperationName, input: object = {}): Promise<Response> {
  const { pairId, elena } = storyPair(tenant)
  return askApi(tenant, { oid: elena }, operation, { pairId, ...input })
}

it('opens what was written before the last stop, with the same key of a vault that has moved', async () => {
  const keep = join(mkdtempSync(join(tmpdir(), 'throughline-kept-')), 'data')
  const first = await startTenant({ people: 60, keep })
  await first.runJob('people')
  const note = { id: randomUUID(), text: 'The prototype stands.', visibility: 'shared' }
  expect((await askAsElena(first, 'addNote', note)).status).toBe(200)
  await first.close()

  const second = await startTenant({ people: 60, keep })
  const answer = await askAsElena(second, 'openPair')
  const { pair } = (await answer.json()) as { pair: { notes: Note[] } }
  await second.close()
  expect(pair.notes.map(({ text }) => text)).toEqual(['The prototype stands.'])
})
