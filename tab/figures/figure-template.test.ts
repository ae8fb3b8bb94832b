import { expect, test } from 'vitest'
import { figureMeasures } from '#domain/figures/figure'
import { readFigureRows } from '#domain/figures/read-figure-rows'
import { figureWords } from '../words/figure-words.ts'
import { readFile, readText } from '../files/read-file.ts'
import { countFigureHeads } from './count-figure-heads.ts'
import { figureLines, figureTemplate } from './figure-template.ts'

async function read(text: string | Blob) {
  const file = await (typeof text === 'string' ? readText(text, countFigureHeads) : readFile(text, countFigureHeads))
  if (file.kind !== 'sheet') throw new Error(file.kind)
  return readFigureRows(file.sheet, { today: '2026-10-15' })
}

test.each(['en', 'de'] as const)('the template in %s is read as it is meant, with every measure', async (language) => {
  const { problems, figures, ignored } = await read(figureTemplate(language))
  expect({ problems, ignored }).toEqual({ problems: [], ignored: [] })
  expect(figures.map(({ measure }) => measure)).toEqual(figureMeasures)
  expect(figures.map(({ value }) => value)).toEqual([0.25, 0.085, 0.07, 0.62, 0.58])
  expect(figures.every(({ source }) => source !== undefined)).toBe(true)
})

test.each(['en', 'de'] as const)('a line to be corrected in %s is read as the figure it was', async (language) => {
  for (const measure of figureMeasures) {
    const source = 'Bericht "Q3"; Seite 4, Tabelle 2'
    const name = figureWords(language).measures[measure].name
    const value = language === 'de' ? '12,5 %' : '12.5%'
    const lines = figureLines({ quarter: '2026-Q2', measure: name, value, source }, language)
    expect(await read(lines)).toMatchObject({
      problems: [],
      figures: [{ quarter: '2026-Q2', measure, value: 0.125, source }],
    })
  }
})

test('a German file of any encoding and any separator keeps its umlauts', async () => {
  const text = 'Quartal;Kennzahl;Wert;Quelle\r\nQ3 2026;Abgänge von Führungskräften;"8,5 %";Übersicht\r\n'
  const windows = (said: string) => new Blob([Uint8Array.from(said, (letter) => letter.charCodeAt(0))])
  const wide = new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))])
  const comma = text.replaceAll(';', ',')
  const tab = text.replaceAll(';', '\t')
  for (const file of [windows(text), windows(`sep=;\r\n${text}`), new Blob([wide]), new Blob([text]), comma, tab])
    expect(await read(file)).toMatchObject({
      problems: [],
      figures: [{ quarter: '2026-Q3', measure: 'manager_turnover', value: 0.085, source: 'Übersicht' }],
    })
})
