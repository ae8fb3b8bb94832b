import { expect, test } from 'vitest'
import { readSegments } from './read-segments.ts'
import type { Sheet, SheetCell } from './sheet-cell.ts'

const today = '2026-10-15'
const read = (...rows: SheetCell[][]) => readSegments(rows satisfies Sheet, { today })
/** One column beside the addresses, one person a row. */
const column = (head: string, ...cells: SheetCell[]) =>
  read(['E-Mail', head], ...cells.map((cell, at) => [`p${at}@contoso.example`, cell]))
const said = (result: ReturnType<typeof read>) => result.people.map(({ segments }) => Object.values(segments)[0])
const whats = (result: ReturnType<typeof read>) =>
  result.problems.map((problem) => (problem.kind === 'cell' ? [problem.row, problem.what] : problem.kind))

test('a title, empty rows and empty columns do not matter, and rows are counted as in the spreadsheet', () => {
  const result = read(
    ['Segmente, Stand 01.10.2026', null, null, null],
    [],
    [null, 'E-Mail', null, 'Abteilung'],
    [null, 'Mia@Contoso.example ', null, 'Vertrieb'],
    [null, null, null, null],
    [null, 'no address', null, 'Vertrieb'],
  )
  expect(result.columns).toEqual([{ head: 'Abteilung', meaning: 'department', emptyRows: [] }])
  expect(result.people).toEqual([{ address: 'mia@contoso.example', segments: { department: 'Vertrieb' } }])
  expect(result.problems).toEqual([{ kind: 'cell', row: 6, head: 'E-Mail', text: 'no address', what: 'no-address' }])
})

test('columns are known in both languages; one that nobody knows is named and left out', () => {
  const german = [
    'UPN',
    'Abteilung',
    'Bereich',
    'Standort',
    'Land',
    'Eintritt',
    'Vertragsart',
    'Ebene',
    'Teilzeit',
    'Remote',
  ]
  const english = 'email|Department|Division|Office|Country|Hire date|Employee type|Level|Part-time|Workplace'.split(
    '|',
  )
  for (const heads of [german, english]) {
    const { columns, ignored } = read([...heads, 'Kostenstelle'], ['a@x.example', 'Sales'])
    expect(columns.map(({ meaning }) => meaning)).toEqual([
      'department',
      'division',
      'office',
      'country',
      'hiredOn',
      'employeeType',
      'level',
      'workTime',
      'workplace',
    ])
    expect(ignored).toEqual(['Kostenstelle'])
  }
  expect(whats(read(['Name', 'Department'], ['Mia', 'Sales']))).toEqual(['no-address-column'])
  expect(read(['Work mail of the person', 'Dept'], ['a@x.example', 'Sales']).people).toHaveLength(1)
})

test.each(
  'Geschlecht (m/w/d)|Gender|Alter|Age|Geburtsdatum|Date of birth|Staatsangehörigkeit|Nationality|Schwerbehinderung|Disability|Konfession|Religion|Gewerkschaft|Trade union|Familienstand|Marital status|Herkunft|Ethnicity|Krankheitstage|Sick days'.split(
    '|',
  ),
)('a column called %s is refused by name, and with it the file', (head) => {
  const result = read(['E-Mail', 'Abteilung', head], ['a@x.example', 'Sales', 'x'])
  expect(result.problems).toEqual([{ kind: 'protected', heads: [head] }])
  expect(result.people).toEqual([])
})

test('what is protected is refused under another head as well, and names that only sound like it are not', () => {
  expect(whats(column('Ebene', 'weiblich', 'Männlich', 'divers'))).toEqual(['protected'])
  expect(whats(column('Level', 'm', 'w', 'W'))).toEqual(['protected'])
  expect(whats(column('Level', 'M', 'D'))).toEqual([])
  const heads = ['Page', 'Manager', 'Altersvorsorge-Modell', 'Region', 'Message']
  expect(read(['E-Mail', 'Abteilung', ...heads], ['a@x.example', 'Sales']).ignored).toEqual(heads)
})

test('how people perform is no group here', () => {
  for (const head of ['Performance', 'Leistungsband', 'Rating 2025', '9-box', 'Potenzial'])
    expect(column(head, 'A').problems).toEqual([{ kind: 'performance', heads: [head] }])
})

test('two columns of one meaning are named, also two for the address', () => {
  expect(read(['E-Mail', 'Abteilung', 'Department'], ['a@x.example', 'A', 'B']).problems).toEqual([
    { kind: 'same-column', heads: ['Abteilung', 'Department'] },
  ])
  expect(read(['E-Mail', 'E-Mail', 'Dept'], ['a@x.example', 'b@x.example', 'B']).problems).toEqual([
    { kind: 'same-column', heads: ['E-Mail', 'E-Mail'] },
  ])
})

test.each(['#N/A', '#NV', '#WERT!', '#DIV/0!', '#REF!', 'Err:502'])(
  '%s is a named error, an empty cell is counted',
  (cell) => {
    const result = column('Standort', 'Köln', cell, null)
    expect(result.problems).toEqual([{ kind: 'cell', row: 3, head: 'Standort', text: cell, what: 'error' }])
    expect(result.columns).toEqual([{ head: 'Standort', meaning: 'office', emptyRows: [4] }])
  },
)

test('an address is needed in every row', () => {
  expect(whats(read(['E-Mail', 'Abteilung'], [null, 'Sales'], ['#N/A', 'Sales']))).toEqual([
    [2, 'empty-address'],
    [3, 'error'],
  ])
})

test('days: of a calendar, in order, and not far away', () => {
  const good = column('Eintritt', '2024-03-15', '15.03.2024', '5. 3. 2024', new Date('2024-03-15T00:00:00Z'))
  expect(said(good)).toEqual(['2024-03-15', '2024-03-15', '2024-03-05', '2024-03-15'])
  expect(whats(column('Eintritt', '30.02.2025', '15.03.24', 45_366, 'gestern'))).toEqual([
    [2, 'no-day'],
    [3, 'no-day'],
    [4, 'no-day'],
    [5, 'no-day'],
  ])
  expect(whats(column('Eintritt', '1900-01-01', '2029-01-01'))).toEqual([
    [2, 'far-day'],
    [3, 'far-day'],
  ])
  expect(said(column('Hire date', '31/12/2019', '03/04/2020'))).toEqual(['2019-12-31', '2020-04-03'])
  expect(said(column('Hire date', '12/31/2019', '03/04/2020'))).toEqual(['2019-12-31', '2020-03-04'])
  expect(whats(column('Hire date', '03/04/2020', '05/05/2020'))).toEqual([[2, 'unclear-day']])
})

test('full and part time: words, yes and no as the head means them, and shares of full time', () => {
  const [full, part] = ['full-time', 'part-time']
  expect(said(column('Teilzeit', '50%', '100%', '80 %'))).toEqual([part, full, part])
  expect(said(column('Teilzeit', 0.5, 1, 0.8))).toEqual([part, full, part])
  expect(said(column('Beschäftigungsgrad', '0,5', '1', '80'))).toEqual([part, full, part])
  expect(said(column('Teilzeit', 'ja', 'nein', 'WAHR', false))).toEqual([part, full, part, full])
  expect(said(column('Teilzeit', 1, 0))).toEqual([part, full])
  expect(said(column('Vollzeit', 'ja', 'nein'))).toEqual([full, part])
  expect(said(column('Full or part time', 'Full-time', 'Teilzeit'))).toEqual([full, part])
  expect(whats(column('Teilzeit', '1,5', '50%', '120%'))).toEqual([
    [2, 'no-work-time'],
    [4, 'no-work-time'],
  ])
  expect(whats(column('Teilzeit', 1, 1))).toEqual([
    [2, 'unclear-work-time'],
    [3, 'unclear-work-time'],
  ])
})

test('remote, hybrid or on site', () => {
  expect(said(column('Remote', 1, 0, 'ja', 'hybrid', 'vor Ort'))).toEqual([
    'remote',
    'site',
    'remote',
    'hybrid',
    'site',
  ])
  expect(whats(column('Remote', 'sometimes'))).toEqual([[2, 'no-workplace']])
})

test('two rows about one person may say the same and not different things', () => {
  const result = read(
    ['E-Mail', 'Abteilung', 'Land'],
    ['a@x.example', 'Sales', 'DE'],
    ['A@X.example', 'sales ', 'DE'],
    ['b@x.example', 'Legal', 'DE'],
    ['b@x.example', 'Sales', 'DE'],
  )
  expect(result.repeated).toEqual([3])
  expect(result.problems).toEqual([{ kind: 'two-rows', rows: [4, 5], head: 'Abteilung', address: 'b@x.example' }])
})

test('an empty file, one of heads alone and one without a group say so', () => {
  expect(whats(read())).toEqual(['no-people'])
  expect(whats(read(['E-Mail', 'Abteilung']))).toEqual(['no-people'])
  expect(whats(read(['E-Mail', 'Name'], ['a@x.example', 'Mia']))).toEqual(['no-groups'])
})

test('a name that is a number stays as it is written, and one on two lines is one', () => {
  expect(said(column('Abteilung', '0410', '1E5', '-Support', 410, 'Köln;\nBüro 2'))).toEqual([
    '0410',
    '1E5',
    '-Support',
    '410',
    'Köln; Büro 2',
  ])
  expect(whats(column('Abteilung', 'x'.repeat(121)))).toEqual([[2, 'too-long']])
})
