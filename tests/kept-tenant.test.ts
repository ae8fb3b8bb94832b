import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startTenant, type RunningTenant } from '../sandbox/tenant.ts'

type Note = { text: string }

function storyPair({ organisation }: RunningTenant): { pairId: string; elena: string } {
  const elena = organisation.castOid('elena')
  return { pairId: `${elena}_${organisation.castOid('priya')}`, elena }
}

async function askAsElena(tenant: RunningTenant, path: string, body?: object): Promise<Response> {
  const { pairId, elena } = storyPair(tenant)
  return fetch(`${tenant.webOrigin}/api/${path.replace('{pairId}', pairId)}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${await tenant.tokenFor(elena)}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}

it('opens what was written before the last stop, with the same key of a vault that has moved', async () => {
  const keep = join(mkdtempSync(join(tmpdir(), 'throughline-kept-')), 'data')
  const first = await startTenant({ people: 60, keep })
  await first.runJob('people')
  const note = { id: randomUUID(), text: 'The prototype stands.', visibility: 'shared' }
  expect((await askAsElena(first, 'pairs/{pairId}/notes', note)).status).toBe(200)
  await first.close()

  const second = await startTenant({ people: 60, keep })
  const answer = await askAsElena(second, 'pair?pairId={pairId}')
  const { pair } = (await answer.json()) as { pair: { notes: Note[] } }
  await second.close()
  expect(pair.notes.map(({ text }) => text)).toEqual(['The prototype stands.'])
})
