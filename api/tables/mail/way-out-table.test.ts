import { expect, it } from 'vitest'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { wayOutTable } from './way-out-table.ts'

const oid = 'a0000000-0000-4000-8000-000000000001'
const until = '2026-12-11'
const origin = 'https://api.contoso.example'

function store() {
  const rows = memoryRows()
  const wrapper = localWrapper()
  return { rows, wrapper, wayOut: () => wayOutTable(rows, cachedKeys(wrapper), origin) }
}

it('a word leads back to its person in every instance, names nobody, and fits a line of a mail', async () => {
  const { wayOut } = store()
  const address = await wayOut().addressFor({ oid, until })
  const word = new URL(address).searchParams.get('word') ?? ''
  expect(address).toMatch(/^https:\/\/api\.contoso\.example\/api\/endMails\?word=[\w-]+$/)
  expect(address.length).toBeLessThan(400)
  expect(Buffer.from(word, 'base64url').toString()).not.toContain(oid)
  expect(await wayOut().read(word)).toEqual({ oid, until })
})

it('a word that was made up, changed, cut or sealed elsewhere opens nothing', async () => {
  const { wayOut } = store()
  const word = new URL(await wayOut().addressFor({ oid, until })).searchParams.get('word') ?? ''
  const foreign = new URL(await store().wayOut().addressFor({ oid, until })).searchParams.get('word') ?? ''
  const changed = word.slice(0, -8) + (word.at(-8) === 'A' ? 'B' : 'A') + word.slice(-7)
  for (const wrong of ['', 'x', '%00', oid, word.slice(0, -3), changed, foreign, 'A'.repeat(5_000)])
    expect(await wayOut().read(wrong), wrong).toBeUndefined()
})

it('thousands of words cost the storage two requests, and the vault one', async () => {
  const { rows, wrapper } = store()
  let asked = 0
  const counted = {
    ...rows,
    read: (...where: Parameters<typeof rows.read>) => {
      asked += 1
      return rows.read(...where)
    },
  }
  const wayOut = wayOutTable(counted, cachedKeys(wrapper), origin)
  for (let at = 0; at < 1_000; at += 1) await wayOut.addressFor({ oid, until })
  expect(asked).toBeLessThanOrEqual(3)
  expect(wrapper.calls.unwrap).toBe(0)
})
