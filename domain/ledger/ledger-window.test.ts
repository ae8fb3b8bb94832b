import { expect, it } from 'vitest'
import { ledgerWindow } from './ledger-window.ts'

it.each([
  ['2024-01-01', '2024-01-01'],
  ['2024-03-31', '2024-01-01'],
  ['2024-04-01', '2024-04-01'],
  ['2026-10-15', '2026-09-28'],
  ['2023-12-31', '2023-10-02'],
])('%s lies in the thirteen weeks from %s', (date, first) => {
  expect(ledgerWindow(date)).toBe(first)
})
