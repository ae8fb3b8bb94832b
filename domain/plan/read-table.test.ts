import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan, valuesOf } from '../../tests/plan/a-plan.ts'
import { readTable, withContextKept } from './read-table.ts'
import { readValue } from './read-value.ts'

describe('a value as people type it', () => {
  test.each([
    ['81', 81],
    ['81,5', 81.5],
    ['81.5', 81.5],
    [' 81,5 % ', 81.5],
    ['81,5%', 81.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ["1'234", 1234],
    ['1.234.567', 1_234_567],
    ['0.125', 0.125],
    ['-3', -3],
    ['\u22123', -3],
  ])('%s', (typed, value) => {
    expect(readValue(typed, '%')).toEqual({ kind: 'value', value })
  })

  test.each([
    ['%', ['81,5 Prozent', '81.5 percent', '81.5 per cent', '81,5 %', '% 81.5']],
    ['Prozent', ['81,5 %', '81.5 percent']],
    ['h', ['81,5 Std.', '81,5 Stunden', '81.5 hours', '81.5hrs', '81,5 h']],
    ['hours', ['81,5 h', '81,5 STD']],
    ['€', ['€81.50', '81,50 €', '81,5 Euro', 'EUR 81.50', '€ 81,5']],
    ['$', ['$81.50', '81.5 USD', 'US$ 81.5']],
    ['Tickets', ['81,5 tickets', '81.5 Tickets.']],
  ])('in %s with its unit beside it, written out or short, in either language', (unit, forms) => {
    expect(forms.map((typed) => readValue(typed, unit))).toEqual(forms.map(() => ({ kind: 'value', value: 81.5 })))
  })

  test('a minus stays with its number, wherever the unit stands', () => {
    for (const typed of ['-3 €', '€ -3', '-€3', '\u22123 Euro'])
      expect(readValue(typed, '€')).toEqual({ kind: 'value', value: -3 })
  })

  test.each([
    ['€ 1.234', '€', { kind: 'ambiguous', text: '€ 1.234' }],
    ['h 81', '%', { kind: 'other-unit', text: 'h 81', unit: '%' }],
    ['81 h', 'Prozent', { kind: 'other-unit', text: '81 h', unit: 'Prozent' }],
    ['€ 81 €', '€', { kind: 'not-a-number', text: '€ 81 €' }],
    ['€', '€', { kind: 'not-a-number', text: '€' }],
  ])('"%s" of a KPI in %s is told apart', (typed, unit, read) => {
    expect(readValue(typed, unit)).toEqual(read)
  })

  test.each([
    ['', { kind: 'empty' }],
    ['1.234', { kind: 'ambiguous', text: '1.234' }],
    ['12,345', { kind: 'ambiguous', text: '12,345' }],
    ['81 hours', { kind: 'other-unit', text: '81 hours', unit: '%' }],
    ['about 81', { kind: 'not-a-number', text: 'about 81' }],
    ['80-85', { kind: 'not-a-number', text: '80-85' }],
    ['1.2.3', { kind: 'not-a-number', text: '1.2.3' }],
    ['9e99', { kind: 'not-a-number', text: '9e99' }],
  ])('"%s" is told apart', (typed, read) => {
    expect(readValue(typed, '%')).toEqual(read)
  })

  test('what a German or an English page writes is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom('de', 'en'), (cents, language) => {
        const value = cents / 100
        const typed = value.toLocaleString(language, { minimumFractionDigits: 2 })
        expect(readValue(typed, '')).toEqual({ kind: 'value', value })
      }),
    )
  })
})

describe('a table as it was copied from a spreadsheet', () => {
  const read = (pasted: string) =>
    readTable(pasted, { plan: aPlan(), name: 'On-time delivery', unit: '%', today: '2026-10-15' })
  const rows = (pasted: string) => read(pasted).rows.map(({ week, value, context }) => [week, value, context])

  test.each([
    ['tabs, a heading and a decimal comma', 'Week\tActual\tNote\n5\t78\tAgenda held\n6\t81,5\tTwo late ones'],
    ['semicolons and German headings', 'Woche;Ist;Notiz\r\n5;78;Agenda held\r\n6;81,5;Two late ones'],
    ['commas without headings', '5,78,Agenda held\n6,81.5,Two late ones'],
    [
      'other columns between',
      'Week\tBaseline\tWeekly actual\tTarget\tNotes\n5\t65\t78\t90\tAgenda held\n6\t65\t81,5\t90\tTwo late ones',
    ],
    ['days in place of weeks', '2026-10-09\t78\tAgenda held\n12.10.2026\t81,5\tTwo late ones'],
    ['days of two-digit years', '9.10.26\t78\tAgenda held\n12.10.26\t81,5\tTwo late ones'],
    ['weeks of the calendar', 'KW\tIst\tNotiz\nKW 41\t78\tAgenda held\nKW42\t81,5\tTwo late ones'],
    ['weeks of the calendar, as ISO 8601 writes them', '2026-W41\t78\tAgenda held\n2026-W42\t81,5\tTwo late ones'],
    ['words around the week, empty rows', '\nWeek 5\t78\tAgenda held\n\t\t\nWoche 6\t81,5 %\tTwo late ones\n'],
  ])('%s', (_, pasted) => {
    expect(read(pasted).problems).toEqual([])
    expect(rows(pasted)).toEqual([
      [5, 78, 'Agenda held'],
      [6, 81.5, 'Two late ones'],
    ])
  })

  test.each([
    ['beside its target', 'Week\tTarget\tOn-time delivery\n5\t90\t78\n6\t90\t81,5'],
    ['before its target', 'Week\tOn-time delivery\tTarget\n5\t78\t90\n6\t81,5\t90'],
    ['in other letters', 'KW;Ziel;Team;ON-TIME  delivery\nKW 41;90;B;78\nKW 42;90;B;81,5'],
    ['before a word that values have', 'Week\tValue\tOn-time delivery\n5\t1\t78\n6\t1\t81,5'],
    ['under a name of its own', 'Week\tGoal\tDelivered\n5\t90\t78\n6\t90\t81,5'],
    ['under a word, and the target too', 'Woche;Wert Soll;Wert Ist\n5;90;78\n6;90;81,5'],
  ])('the values of a KPI are read %s', (_, pasted) => {
    expect(read(pasted).problems).toEqual([])
    expect(rows(pasted)).toEqual([
      [5, 78, ''],
      [6, 81.5, ''],
    ])
  })

  test.each(['Week\tTarget\n5\t90', 'Woche\tSoll\tNotiz\n5\t90\tx', 'Week\tWeekly target\n5\t90'])(
    'a target is never a value: %j',
    (pasted) => {
      expect(read(pasted)).toEqual({ rows: [], problems: [{ line: 1, kind: 'no-values-head' }] })
    },
  )

  test('quotes hold separators, line breaks and quotes', () => {
    expect(rows('6,"81,5","Two ""late"" ones,\none supplier"')).toEqual([[6, 81.5, 'Two "late" ones, one supplier']])
  })

  test.each([
    ['two rows of headings', 'Quarter 3\t\t\nWeek\tActual\tNote\n6\t81\t', [{ line: 1, kind: 'merged-head' }]],
    ['a heading over several columns', 'On-time\t\t\n6\t81\tx', [{ line: 1, kind: 'merged-head' }]],
    ['values alone', '178.5\n181', [{ line: 1, kind: 'one-column' }]],
    ['columns that only blanks part', '5 78\n6 81', [{ line: 1, kind: 'one-column' }]],
    ['one line of text', 'Nothing of a table', [{ line: 1, kind: 'one-column' }]],
    ['a calendar week outside the plan', '5\t78\nKW 30\t81', [{ line: 2, kind: 'day-not-in-plan', text: 'KW 30' }]],
    ['a calendar week that does not exist', '5\t78\nKW 54\t81', [{ line: 2, kind: 'not-a-week', text: 'KW 54' }]],
    ['a row of totals', '5\t78\nTotal\t81', [{ line: 2, kind: 'not-a-week', text: 'Total' }]],
    ['thousands that could be decimals', '5\t78\n6\t1.234', [{ line: 2, kind: 'ambiguous', text: '1.234' }]],
    ['weeks alone', '5\n6', [{ line: 1, kind: 'one-column' }]],
    ['no row at all', 'Week\tActual', [{ line: 1, kind: 'no-week' }]],
    ['four columns and no headings', '6\t65\t81\t90', [{ line: 1, kind: 'too-many-columns' }]],
    ['commas that separate and commas in numbers', '5,78,0,Held\n6,81,5', [{ line: 1, kind: 'too-many-columns' }]],
    ['a torn decimal comma', '5,78\n6,81,5', [{ line: 2, kind: 'ambiguous', text: '81,5' }]],
    ['a week to come', '5\t78\n9\t81', [{ line: 2, kind: 'week-not-there', week: 9, last: 6 }]],
    ['a week twice', '5\t78\n5\t79', [{ line: 2, kind: 'week-twice', week: 5, first: 1 }]],
    ['an empty value', '5\t78\n6\t', [{ line: 2, kind: 'no-value' }]],
    ['a merged cell in the first column', '5\t78\n\t81', [{ line: 2, kind: 'no-week' }]],
    ['an error of the spreadsheet', '5\t78\n6\t#DIV/0!', [{ line: 2, kind: 'not-a-number', text: '#DIV/0!' }]],
    ['a day that could be two', '5\t78\n10/9/2026\t81', [{ line: 2, kind: 'ambiguous-day', text: '10/9/2026' }]],
    ['a day before the plan', '5\t78\n2026-08-01\t81', [{ line: 2, kind: 'day-not-in-plan', text: '2026-08-01' }]],
    ['a day that does not exist', '5\t78\n2026-02-30\t81', [{ line: 2, kind: 'not-a-week', text: '2026-02-30' }]],
  ])('%s is named with its line', (_, pasted, problems) => {
    expect(read(pasted).problems).toEqual(problems)
  })

  test('a day or calendar week inside a rest is in no week of the plan', () => {
    const resting = (from: string, to: string, pasted: string) =>
      readTable(pasted, {
        plan: aPlan({ pauses: [{ from, to, by: 'report' }] }),
        name: 'On-time delivery',
        unit: '%',
        today: '2026-10-22',
      })
    const pasted = '2026-10-02\t74\n2026-10-09\t78\nKW 42\t81\n2026-10-19\t82'
    const { rows: taken, problems } = resting('2026-10-05', '2026-10-19', pasted)
    expect(taken.map(({ week }) => week)).toEqual([4, 5])
    expect(problems).toEqual([
      { line: 2, kind: 'day-not-in-plan', text: '2026-10-09' },
      { line: 3, kind: 'day-not-in-plan', text: 'KW 42' },
    ])
    const before = resting('2026-09-07', '2026-09-21', '2026-09-10\t74\n2026-09-21\t78')
    expect(before.rows.map(({ week }) => week)).toEqual([1])
    expect(before.problems).toEqual([{ line: 1, kind: 'day-not-in-plan', text: '2026-09-10' }])
  })

  test('a row without a note leaves the line that stands there, and one with a note takes its place', () => {
    const values = { ...valuesOf(null, null, null, null, 78) }
    values[5] = { ...values[5]!, context: 'Agenda habit held all week' }
    const kept = withContextKept(read('4\t74\n5\t79\n6\t81\tTwo late ones').rows, values)
    expect(kept.map(({ week, context }) => [week, context])).toEqual([
      [4, ''],
      [5, 'Agenda habit held all week'],
      [6, 'Two late ones'],
    ])
    expect(withContextKept(read('5\t79\tBetter').rows, values)).toMatchObject([{ context: 'Better' }])
  })

  test('whatever is pasted, every row that comes out is a week that has begun', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('5', '6', ',', ';', '\t', '\n', '"', '.', 'x', ' ', '-') }),
        (pasted) => {
          const { rows: found } = read(pasted)
          for (const { week, value } of found) {
            expect(week).toBeGreaterThanOrEqual(1)
            expect(week).toBeLessThanOrEqual(6)
            expect(Number.isFinite(value)).toBe(true)
          }
          expect(new Set(found.map(({ week }) => week)).size).toBe(found.length)
        },
      ),
    )
  })
})
