import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Outbox } from './outbox.ts'

const mail = {
  from: { name: 'Throughline', address: 'digest@contoso.example' },
  to: [{ name: 'Elena', address: 'elena@contoso.example' }],
  cc: [],
  subject: 'Your week',
  contentType: 'html' as const,
  content: '<p>One line,\nand another.</p>',
  headers: [],
}

it('gives the mails of the last start back, in their order, and keeps new ones after them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'))
  const file = join(folder, 'mails.jsonl')
  const first = new Outbox(file)
  first.keep(mail, 0)
  first.keep({ ...mail, subject: 'Your next week' }, 1_000)
  const second = new Outbox(file)
  expect(second.sent).toEqual(first.sent)
  second.keep({ ...mail, subject: 'A third' }, 2_000)
  expect(new Outbox(file).receivedBy(['Elena@contoso.example']).map(({ subject }) => subject)).toEqual([
    'A third',
    'Your next week',
    'Your week',
  ])
  rmSync(folder, { recursive: true })
})
