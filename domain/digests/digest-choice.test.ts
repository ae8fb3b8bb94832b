import { expect, it } from 'vitest'
import { digestSkip, slotOf } from './digest-choice.ts'

const today = '2026-10-19'
const asked = { deployment: 'opened', hasOpened: true, choices: {}, today } as const

it.each([
  ['who has opened the app', {}, undefined],
  ['who never did', { hasOpened: false }, 'not-opened'],
  ['who never did and wants it', { hasOpened: false, choices: { digest: 'on' } }, undefined],
  ['who never did, where everybody gets it', { hasOpened: false, deployment: 'all' }, undefined],
  ['who said no', { choices: { digest: 'off' } }, 'off'],
  ['who said no, where everybody gets it', { deployment: 'all', choices: { digest: 'off' } }, 'off'],
  ['who wants it where nobody gets it', { deployment: 'off', choices: { digest: 'on' } }, 'off-for-all'],
  ['who rests until tomorrow', { choices: { digestSnoozedUntil: '2026-10-20' } }, 'snoozed'],
  ['who rested until today', { choices: { digestSnoozedUntil: '2026-10-19' } }, undefined],
] as const)('%s', (_, changes, skip) => {
  expect(digestSkip({ ...asked, ...changes })).toBe(skip)
})

it('the mail leaves on Monday at seven, or when its reader said', () => {
  expect(slotOf('Europe/Rome', {})).toEqual({ zone: 'Europe/Rome', day: 1, hour: 7 })
  expect(slotOf('Europe/Rome', { digestDay: 7, digestHour: 0 })).toEqual({ zone: 'Europe/Rome', day: 7, hour: 0 })
})
