import { expect, test } from 'vitest'
import { nameOf, writtenName } from './names.ts'

test.each([
  [['Elena', 'Rossi', false], 'Elena Rossi', 'elena.rossi'],
  [['由紀|Yuki', '田中|Tanaka', true], '田中 由紀', 'yuki.tanaka'],
  [['Aoife', "O'Brien", false], "Aoife O'Brien", 'aoife.obrien'],
  [['José_María|JoseMaria', 'de_la_Cruz|delaCruz', false], 'José María de la Cruz', 'josemaria.delacruz'],
] as const)('%s is written %s and reached at %s', ([given, family, isFamilyFirst], displayName, mailbox) => {
  expect(writtenName(given, family, isFamilyFirst)).toMatchObject({ displayName, mailbox })
})

test('every name of every culture has a mailbox of plain letters', () => {
  const cultures = [
    'western',
    'italian',
    'german',
    'french',
    'iberian',
    'slavic',
    'turkish',
    'arabic',
    'indian',
    'african',
    'chinese',
    'japanese',
    'vietnamese',
  ] as const
  for (const culture of cultures) {
    for (let at = 0; at < 1; at += 0.05) {
      const name = nameOf(culture, (what) => (what === 'given' ? at : 1 - at - 0.01))
      expect(name.mailbox, name.displayName).toMatch(/^[a-z-]{2,}\.[a-z-]{2,}$/)
      expect(name.displayName).not.toMatch(/[|_]/)
    }
  }
})
