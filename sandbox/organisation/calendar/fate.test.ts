import { describe, expect, it } from 'vitest'
import { meetFate } from './fate.ts'
import { meetingOf } from './meeting.ts'

const pair = { managerOid: 'mia', reportOid: 'ravi' }
const start = Date.parse('2026-10-15T09:00:00Z')
const planned = meetingOf({
  key: 'series|1',
  seriesKey: 'series',
  startAt: start,
  endAt: start + 1_800_000,
  organiser: { oid: 'mia', name: 'Mia', address: 'mia@contoso.example' },
  invitees: [
    {
      oid: 'ravi',
      name: 'Ravi',
      address: 'ravi@contoso.example',
      type: 'required',
      answer: 'accepted',
      answeredAt: start - 1000,
    },
  ],
})

describe('a planned 1:1', () => {
  it('stays as it is without a fate', () => {
    expect(meetFate(planned, pair, {})).toEqual(planned)
  })

  it('moves with its length, and remembers where it was', () => {
    expect(meetFate(planned, pair, { moveMinutes: 60 })).toMatchObject({
      startAt: start + 3_600_000,
      endAt: start + 5_400_000,
      originalStartAt: start,
    })
  })

  it('a single meeting that moves remembers nothing: Graph does not either', () => {
    expect(meetFate({ ...planned, seriesKey: null }, pair, { moveMinutes: 60 })?.originalStartAt).toBeNull()
  })

  it('is answered by the one who was invited; the organiser’s answer is no invitee’s', () => {
    expect(
      meetFate(planned, pair, { answers: { report: 'declined', manager: 'declined' } })?.invitees.map(
        (each) => each.answer,
      ),
    ).toEqual(['declined'])
    expect(meetFate(planned, pair, { answers: { report: 'none' } })?.invitees[0]).toMatchObject({
      answer: 'none',
      answeredAt: null,
    })
  })

  it('an answer alone makes no exception of the series', () => {
    expect(meetFate(planned, pair, { answers: { report: 'declined' } })?.originalStartAt).toBeNull()
  })

  it('is marked for the invitee when it is called off, or gone for both', () => {
    expect(meetFate(planned, pair, { cancelled: 'marked' })?.isCancelled).toBe(true)
    expect(meetFate(planned, pair, { cancelled: 'removed' })).toBeUndefined()
  })

  it('called by another mailbox, both of the two are invited', () => {
    const organisedBy = { oid: null, name: 'Planning', address: 'planning@contoso.example' }
    const met = meetFate(planned, pair, { organisedBy })
    expect([met?.organiser, met?.invitees.map((each) => each.oid)]).toEqual([organisedBy, ['mia', 'ravi']])
  })

  it('over a whole day it runs from midnight to midnight', () => {
    const met = meetFate(planned, pair, { isAllDay: true })
    expect([met?.startAt, met?.endAt]).toEqual([Date.parse('2026-10-15'), Date.parse('2026-10-16')])
  })
})
