import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releasesTable } from '../../api/tables/releases/releases-table.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { makeRequest } from './make-request.ts'
import { requestsDuring } from './requests-during.ts'
import { runApi, type RunningApi } from './run-api.ts'

const caller = 'GET people: PartitionKey eq and RowKey ge and RowKey lt'
const newest = 'GET releases: PartitionKey eq'

let api: RunningApi
let priya: string
beforeAll(async () => {
  api = await runApi()
  priya = api.organisation.castOid('priya')
  // What is kept for the life of a process (keys of the token service) is read once, before anything is counted.
  await open()
})
afterAll(() => api.close())

async function open(roles: readonly string[] = []): Promise<string[]> {
  const headers = { authorization: `Bearer ${await api.microsoft.tokenFor(priya, { roles })}` }
  const request = makeRequest('readRelease', { input: { block: 'latest' }, headers })
  return requestsDuring(async () => {
    const { status } = await api.invoke('readRelease', request)
    if (status !== 200) throw new Error(`${status}`)
  })
}

/** Releases blocks of four weeks, with so many groups each. */
async function publish(blocks: readonly string[], groups: number): Promise<void> {
  const releases = releasesTable(tableRows(api.openTable('releases')))
  const cells = Array.from({ length: groups }, (_, at) => ({ segment: `Department ${at}`, shown: false }) as const)
  const table = { attribute: 'department', cells, total: { segment: 'total', shown: false } } as const
  for (const block of blocks)
    await releases.publish({
      block,
      from: block,
      to: block,
      releasedOn: block,
      definitionVersion: '2',
      tables: ['department', 'division', 'office', 'country'].map((attribute) => ({ ...table, attribute })),
    })
}

describe('opening the page of the organisation', () => {
  it('reads who asks, and one place in the table of releases, before anything is released', async () => {
    expect(await open()).toEqual([caller, newest])
  })

  it('reads no more with a year of releases and a thousand groups in each', async () => {
    await publish(['2026-06-15', '2026-07-13', '2026-08-10', '2026-09-07'], 1_000)
    expect(await open()).toEqual([caller, newest])
  })

  it('reads no more for HR, of whom it is written down', async () => {
    // The first line of the log makes its table.
    await open(['Coaching.HR'])
    expect(await open(['Coaching.HR'])).toEqual([caller, newest, 'POST deeds: a new row'])
  })
})
