import { expect, test } from 'vitest'
import { dayPhrase } from './around-a-day.ts'

test.each([
  ['friday', 'friday', ''],
  ['by friday if possible', 'by friday', 'if possible'],
  ['möglichst bis Freitag', 'bis Freitag', 'möglichst'],
  ['hopefully friday, if you can', 'friday,', 'hopefully if you can'],
  ['irgendwann nächste Woche', 'nächste Woche', ''],
  ['gegen 10', 'gegen 10', ''],
  ['gegen Ende der Woche', 'Ende der Woche', ''],
  ['w/c 26 October', 'weekof 26 October', ''],
  ['Wochenmitte', 'Wochenmitte', ''],
  ['Quartalsmitte', 'mitte Quartals', ''],
  ['if possible', 'if possible', ''],
])('%s is %s, and keeps "%s"', (phrase, day, kept) => {
  expect(dayPhrase(phrase)).toEqual({ day, kept })
})
