import { expect, test } from 'vitest'
import { readSegments } from '#domain/segments/read-segments'
import { segmentColumns } from '#domain/segments/segment-person'
import { readCsv } from '../files/read-csv.ts'
import { countSegmentHeads } from './count-segment-heads.ts'
import { templateText } from './template-text.ts'

test.each(['en', 'de'] as const)('the template in %s is read as it is meant, with every column', (language) => {
  const { problems, columns, people, ignored } = readSegments(
    readCsv(templateText(language), countSegmentHeads).sheet,
    {
      today: '2026-10-15',
    },
  )
  expect(problems).toEqual([])
  expect(ignored).toEqual([])
  expect(columns.map(({ meaning }) => meaning)).toEqual(segmentColumns)
  expect(people[0]?.segments).toMatchObject({ hiredOn: '2024-03-15', workTime: 'part-time', workplace: 'hybrid' })
})
