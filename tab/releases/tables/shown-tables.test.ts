import { expect, test } from 'vitest'
import { shownTables } from './shown-tables.ts'

const total = { segment: 'total', shown: false } as const
const table = (attribute: string, groups = 1) => ({
  attribute,
  cells: Array.from({ length: groups }, (_, at) => ({ segment: `${attribute} ${at}`, shown: false as const })),
  total,
})

test('departments come first, what the page does not know comes last, and without groups there is nothing to choose', () => {
  const tables = [table('country'), table('site'), table('tenure'), table('department'), table('whole', 0)]
  expect(shownTables(tables).map(({ attribute }) => attribute)).toEqual(['department', 'country', 'tenure', 'site'])
})
