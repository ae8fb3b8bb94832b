import { expect, test } from 'vitest'
import { operationNames, operations } from '#contract/operations'
import type { OrganisationLogEntry } from '#contract/read-organisation-log'
import { loggedChange, type LoggedDeedKind } from '#contract/logged-operations'
import { deedOf } from './deed-of.ts'

const abouts: Record<LoggedDeedKind, string> = {
  readRelease: '2026-09-07',
  exportRelease: '2026-09-07',
  openHrDesk: '',
  importFigures: '1',
  removeFigure: '2026-Q3 okr_slippage',
  importSegments: '960',
  removeSegments: '',
  readDeliveries: '',
  readRuns: '',
  erasePerson: '',
  changePublishRules: 'k 5 8, maxManagerShare 50 40',
  runJob: 'people',
  sendDigestsAgain: '',
}
const entry = { at: '2026-10-15T08:00:00.000Z', until: null, by: 'Ada Byron' }
const lines: OrganisationLogEntry[] = Object.entries(abouts).map(([what, about]) => ({
  ...entry,
  what: what as LoggedDeedKind,
  about,
}))

test('every operation that asks for a role has its sentence, in both languages', () => {
  const withRole = operationNames.filter((name) => ['hr', 'admin'].includes(operations[name].need))
  expect(lines.map(({ what }) => what).toSorted()).toEqual([...withRole, 'readRelease', loggedChange].toSorted())
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['de', 'de-DE'],
  ] as const) {
    const deeds = lines.map((line) => deedOf(line, { language, locale }))
    expect(new Set(deeds).size).toBe(lines.length)
    for (const deed of deeds) expect(deed).toMatch(/^\p{Ll}[^{}]+$/u)
  }
})

test('names the block by its first day, the job by its name, and counts', () => {
  const deeds = lines.map((line) => deedOf(line, { language: 'en', locale: 'en-GB' }))
  expect(deeds.join('\n')).toContain('from 7 September 2026')
  expect(deeds.join('\n')).toContain('“People”')
  const stricter = 'a group needs 8 people instead of 5 and no manager leads more than 40% of them instead of 50%'
  expect(deeds.join('\n')).toContain(stricter)
  expect(deeds.join('\n')).toContain('added 1 total of')
})
