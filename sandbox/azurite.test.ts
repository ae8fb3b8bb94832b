import fs, { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { odata, RestError, TableClient, type TransactionAction } from '@azure/data-tables'
import { QueueClient } from '@azure/storage-queue'
import type { TokenCredential } from '@azure/identity'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startAzurite, startAzuriteProcess } from './azurite.ts'
import { makeCertificate, type Certificate } from './certificate.ts'

let certificate: Certificate
beforeAll(async () => {
  certificate = await makeCertificate()
})
afterAll(() => certificate.dispose())

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Azurite reads claims and checks no signature, so a token of the right form is enough here. */
function credential(claims: object = {}): TokenCredential {
  const seconds = Math.floor(Date.now() / 1000)
  const payload = {
    aud: 'https://storage.azure.com',
    iss: 'https://sts.windows.net/0aa9a1f3-5d3a-4c49-93c5-fdbbb9e0d5b1/',
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3_600,
    ...claims,
  }
  const token = `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(payload)}.x`
  return { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) }
}

function tableAt(endpoint: string, claims?: object): TableClient {
  return new TableClient(endpoint, 'pairs', credential(claims), { tlsOptions: { ca: certificate.ca } })
}

describe('storage on this machine', () => {
  it('keeps rows and messages over https, for a bearer token', async () => {
    const azurite = await startAzurite({ certificate })
    try {
      const table = tableAt(azurite.tables)
      await table.createTable()
      await table.createEntity({ partitionKey: 'a_b', rowKey: 'a|pair', zone: 'Europe/Berlin' })
      expect((await table.getEntity('a_b', 'a|pair'))['zone']).toBe('Europe/Berlin')

      const trusting = { keepAliveOptions: { enable: true }, tlsOptions: { ca: certificate.ca } }
      const queue = new QueueClient(`${azurite.queues}/people`, credential(), trusting)
      await queue.create()
      await queue.sendMessage('one mailbox')
      const [message] = (await queue.receiveMessages()).receivedMessageItems
      expect(message?.messageText).toBe('one mailbox')
    } finally {
      await azurite.close()
    }
  })

  it('has written everything down once it is closed, also what it was just writing', async () => {
    const keepIn = mkdtempSync(join(tmpdir(), 'azurite-'))
    const azurite = await startAzurite({ certificate, keepIn })
    const write = fs.writeFile
    const begun = Promise.withResolvers<void>()
    const slowly = vi.spyOn(fs, 'writeFile').mockImplementation(((...given: Parameters<typeof write>) => {
      begun.resolve()
      setTimeout(() => write(...given), 300)
    }) as typeof write)
    try {
      await tableAt(azurite.tables).createTable()
      await begun.promise
      await azurite.close()
      expect(readFileSync(join(keepIn, 'tables.json'), 'utf8')).toContain('pairs')
    } finally {
      slowly.mockRestore()
    }
  })

  it('turns away a token that is for something else', async () => {
    const azurite = await startAzurite({ certificate })
    try {
      const table = tableAt(azurite.tables, { aud: 'https://graph.microsoft.com' })
      const refusal: unknown = await table.createTable().catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(RestError)
      expect((refusal as RestError).statusCode).toBe(403)
    } finally {
      await azurite.close()
    }
  })

  it('finds the rows of the last run again when a folder keeps them, as a process of its own', async () => {
    const keepIn = mkdtempSync(join(tmpdir(), 'keep-'))
    const first = await startAzuriteProcess({ certificate, keepIn })
    await tableAt(first.tables).createTable()
    await tableAt(first.tables).createEntity({ partitionKey: 'a_b', rowKey: 'a|pair', zone: 'Asia/Kolkata' })
    await first.close()

    const second = await startAzuriteProcess({ certificate, keepIn })
    const row = await tableAt(second.tables).getEntity('a_b', 'a|pair')
    await second.close()
    expect(row['zone']).toBe('Asia/Kolkata')
  })

  it('finds the rows of a range in any place they lie, after every kind of write', async () => {
    const azurite = await startAzurite({ certificate })
    try {
      const table = tableAt(azurite.tables)
      await table.createTable()
      const partitions = ['', '1', "o'neil", 'a_b']
      // Keys that look like numbers are sorted as text all the same.
      const keys = ['', '10', '9', '1e1', "it's", 'a|1', 'a|2', 'a}', 'ä|', '\u{1F600}', 'gone', 'later']
      for (const partitionKey of partitions) {
        const rows = keys.map((rowKey): TransactionAction => ['create', { partitionKey, rowKey, step: 'created' }])
        await table.submitTransaction(rows)
        await table.deleteEntity(partitionKey, 'gone')
        await table.updateEntity({ partitionKey, rowKey: 'later', step: 'merged' }, 'Merge')
        await table.updateEntity({ partitionKey, rowKey: '9', step: 'replaced' }, 'Replace')
      }
      const left = keys.filter((key) => key !== 'gone')
      for (const [from, to] of [
        ['', '\u{FFFF}'],
        ['1', 'a'],
        ['a|', 'a}'],
        ['9', '10'],
        ["it's", 'l'],
        ['later', 'm'],
      ] as const) {
        for (const partition of partitions) {
          const found: unknown[] = []
          const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`
          for await (const row of table.listEntities({ queryOptions: { filter } })) found.push(row.rowKey)
          expect(found).toEqual(left.filter((key) => key >= from && key < to).toSorted(byCodeUnits))
        }
      }
      expect([(await table.getEntity("o'neil", 'later'))['step'], (await table.getEntity('1', '9'))['step']]).toEqual([
        'merged',
        'replaced',
      ])
      await expect(table.getEntity('1', 'gone')).rejects.toMatchObject({ statusCode: 404 })
    } finally {
      await azurite.close()
    }
  })
})

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
