import { expect, test } from 'vitest'
import { readFigureRows } from '#domain/figures/read-figure-rows'
import { figureProblemWords } from './figure-problem-words.ts'

const german = { language: 'de', locale: 'de-DE' } as const

function told(...rows: (string | number)[][]): string[] {
  const { problems } = readFigureRows(rows, { today: '2026-10-15' })
  return problems.map((problem) => figureProblemWords(problem, german).replaceAll(/[\u2068\u2069]/g, ''))
}

test('problems are told in the reader’s language, by row and column', () => {
  const heads = ['Quartal', 'Kennzahl', 'Wert']
  expect(told(heads, ['2026-Q9', 'Verfehlte Ziele', 'viel'], ['2026-Q3', 'Gehalt', '3 %'])).toEqual([
    'Zeile 2, Quartal, „2026-Q9“: Schreiben Sie das Quartal als 2026-Q3.',
    'Zeile 2, Wert, „viel“: Schreiben Sie einen Anteil wie 25 % oder 0,25.',
    expect.stringMatching(
      /^Zeile 3, Kennzahl, „Gehalt“: Keine Kennzahl heißt so\. Bekannt sind: „Verfehlte Ziele“, .+\.$/,
    ),
  ])
  expect(told(heads, ['2026-Q3', 'Verfehlte Ziele', '3 %'], ['2026-Q3', 'okr_slippage', '4 %'])).toEqual([
    'Die Zeilen 2 und 3 betreffen beide Verfehlte Ziele, 2026-Q3. Behalten Sie eine.',
  ])
  expect(told(['Quartal'])).toEqual([
    'Keine Spalte heißt „Kennzahl“ und „Wert“. Die Überschriften sind Quartal, Kennzahl, Wert.',
  ])
})
