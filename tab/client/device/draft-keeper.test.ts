import { expect, test } from 'vitest'
import type { Draft } from './device-store.ts'
import { keepDrafts } from './draft-keeper.ts'

function draft(text: string): Draft {
  return { text, kind: 'note', isPrivate: false }
}

/** A slow disk that remembers the order in which it was written to. */
function slowDisk() {
  const written: (string | undefined)[] = []
  const putDraft = async (_: string, kept: Draft | undefined) => {
    await new Promise((done) => setTimeout(done, 1))
    written.push(kept?.text)
  }
  return { written, putDraft }
}

test('the last letters win, and what was typed during a write is written once', async () => {
  const disk = slowDisk()
  const keep = keepDrafts(disk)
  void keep('pair', draft('S'))
  void keep('pair', draft('Se'))
  await keep('pair', draft('Sen'))
  expect(disk.written).toEqual(['S', 'Sen'])
})

test('a sent line leaves no draft behind', async () => {
  const disk = slowDisk()
  const keep = keepDrafts(disk)
  void keep('pair', draft('Send it'))
  await keep('pair', undefined)
  expect(disk.written.at(-1)).toBeUndefined()
})

test('a disk that is full does not stop the typing', async () => {
  const keep = keepDrafts({ putDraft: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) })
  await expect(keep('pair', draft('S'))).resolves.toBeUndefined()
})
