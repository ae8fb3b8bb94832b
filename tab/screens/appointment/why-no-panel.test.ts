import { expect, test } from 'vitest'
import { addressesAtMost } from '#contract/limits'
import { whyNoPanel } from './why-no-panel.ts'

const me = 'elena@contoso.example'
const people = (many: number) => Array.from({ length: many }, (_, one) => `person${one}@contoso.example`)

test.each([
  ['no appointment', [], 'noAppointment'],
  ['an appointment without anybody else', [me], 'nobodyElse'],
  ['an appointment of the whole department', people(addressesAtMost + 1), 'notAPair'],
  ['as many as the API takes', people(addressesAtMost), undefined],
  ['two people', [me, 'priya@contoso.example'], undefined],
  ['one person who is not the reader', ['priya@contoso.example'], undefined],
])('%s', (_, addresses, reason) => expect(whyNoPanel(addresses, me)).toBe(reason))
