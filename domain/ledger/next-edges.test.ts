import { describe, expect, it } from 'vitest'
import { nextEdges, type ReportingLine } from './next-edges.ts'

const today = '2026-10-13'
const line: ReportingLine = { reportOid: 'ravi', managerOid: 'mia', from: '2026-01-05', to: null, why: 'hired' }

function look(facts: Partial<Parameters<typeof nextEdges>[0]>): ReportingLine[] {
  return nextEdges({
    reportOid: 'ravi',
    known: [],
    managerOid: 'mia',
    hiredOn: undefined,
    today,
    isFirstLook: false,
    ...facts,
  })
}

describe('at the very first look', () => {
  it('a line starts on the day the person joined', () => {
    expect(look({ isFirstLook: true, hiredOn: '2019-04-01' })).toMatchObject([
      { from: '2019-04-01', why: 'hired', to: null },
    ])
  })

  it('or 26 weeks back when nobody wrote that day down, or wrote one that has not come', () => {
    const unknown = { from: '2026-04-14', why: 'unknown' }
    expect(look({ isFirstLook: true })).toMatchObject([unknown])
    expect(look({ isFirstLook: true, hiredOn: '2027-01-01' })).toMatchObject([unknown])
  })
})

describe('every later night', () => {
  it('nothing is written while nothing changes', () => {
    expect(look({ known: [line] })).toEqual([])
    expect(look({ known: [], managerOid: undefined })).toEqual([])
  })

  it('a new manager ends one line and begins another on the day it is seen', () => {
    expect(look({ known: [line], managerOid: 'tom' })).toEqual([
      { ...line, to: today },
      { reportOid: 'ravi', managerOid: 'tom', from: today, to: null, why: 'seen' },
    ])
  })

  it('a leaver’s line ends, a joiner’s begins', () => {
    expect(look({ known: [line], managerOid: undefined })).toEqual([{ ...line, to: today }])
    expect(look({ hiredOn: '2026-10-01' })).toMatchObject([{ from: today, why: 'seen' }])
  })

  it('a second change on one day makes the first one count for nothing', () => {
    const short = { ...line, managerOid: 'tom', from: today }
    expect(look({ known: [short], managerOid: 'zoe' })).toMatchObject([
      { managerOid: 'tom', from: today, to: today },
      { managerOid: 'zoe', from: today },
    ])
  })

  it('nobody leads themselves', () => {
    expect(look({ managerOid: 'ravi' })).toEqual([])
  })
})
