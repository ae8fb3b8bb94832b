import { describe, expect, it } from 'vitest'
import { eventWriter } from '../../../sandbox/microsoft/graph/event-json.ts'
import type { Meeting } from '../../../sandbox/organisation/calendar/meeting.ts'
import { caseSlots } from '../../../sandbox/organisation/cases/case-slots.ts'
import { oneTalk, type OneTalkCase } from '../../../sandbox/organisation/cases/one-talk.ts'
import { changedOn, seriesStories } from '../../../sandbox/organisation/cases/series-stories.ts'
import { makeOrganisation } from '../../../sandbox/organisation/make-organisation.ts'
import type { Employee } from '../../../sandbox/organisation/people/employee.ts'
import type { ReplayCase, ReplaySaid } from '../../replay/replay-case.ts'
import { runCase } from '../../replay/run-case.ts'
import type { Outcome } from '../../replay/outcome-of.ts'

const hour = 3_600_000
const day = 24 * hour
const fields =
  'id,iCalUId,seriesMasterId,type,isCancelled,isAllDay,isDraft,showAs,sensitivity,start,end,originalStart,organizer,attendees,responseStatus,isOrganizer'
const preferences = { zone: 'UTC', zoneName: 'UTC', hasImmutableIds: true, applied: [] }

// Each seed gives the cast other weekdays and times; the second day lies in another week of the quarter.
describe.each([
  ['contoso', '2026-10-15T13:05:00Z'],
  ['fabrikam', '2027-01-20T09:00:00Z'],
] as const)('an organisation %s on %s', (seed, today) => {
  const organisation = makeOrganisation({ people: 60, seed, today })
  const { world } = organisation
  const purposeOf = ({ kind, isEnabled }: Employee) =>
    kind === 'room' && isEnabled ? ({ purpose: 'room' } as const) : {}
  const personOf = ({ oid, mail, userPrincipalName, displayName, zone }: Employee) => ({
    id: oid,
    mail: mail ?? userPrincipalName,
    name: displayName,
    zone,
  })
  const kindOf = ({ kind, isEnabled }: Employee) =>
    kind === 'guest' ? 'guest' : kind === 'person' || isEnabled ? 'person' : kind === 'room' ? 'room' : 'shared'

  /** Who the two are, what their series' keys are called at an instant, and the meetings of an edge case. */
  function placeOf({ id }: OneTalkCase): { manager: string; report: string; keys: string[] } {
    const story = seriesStories.find((one) => one.id === id)
    if (story) return { manager: world.castOid(story.manager), report: world.castOid(story.report), keys: [] }
    const { managerOid, reportOid, keys } = caseSlots(organisation, id)
    return { manager: managerOid, report: reportOid, keys }
  }

  const isOfTwo = ({ organiser, invitees }: Meeting, one: string, other: string) => {
    const oids = new Set([organiser.oid, ...invitees.map(({ oid }) => oid)])
    return oids.has(one) && oids.has(other)
  }

  /** No colleague in it but these. Meetings with others may lie over a talk by chance, and that is another rule's matter. */
  const isAmong = ({ organiser, invitees }: Meeting, few: readonly string[]) =>
    [organiser, ...invitees].every(
      ({ oid }) => oid === null || few.includes(oid) || world.person(oid).kind !== 'person',
    )

  /** What the manager's calendar holds of the two on one night, as Graph writes it. */
  function nightAt(at: number, manager: string, report: string): ReplayCase['nights'][number] {
    const midnight = Math.floor(at / day) * day
    const meetings = organisation
      .calendar(manager, { from: midnight - 91 * day, to: midnight + 29 * day, asOf: at })
      .filter((meeting) => isAmong(meeting, [manager, report, world.castOid('claire')]))
    const write = eventWriter(fields.split(','), { oid: manager, tenantId: organisation.tenantId, preferences })
    return { at: new Date(at).toISOString(), events: meetings.map(write) }
  }

  async function read(one: OneTalkCase, said: ReplaySaid[] = []): Promise<Outcome & { series: string[] }> {
    const { manager, report } = placeOf(one)
    const changed = changedOn(world) * day
    const nights = [changed - 20 * hour, changed + 4 * hour, organisation.now].map((at) => nightAt(at, manager, report))
    const others = organisation.accounts.filter(({ oid }) => oid !== manager && oid !== report)
    const outcome = await runCase({
      name: one.id,
      manager: personOf(world.person(manager)),
      report: personOf(world.person(report)),
      others: others.map((other) => ({ ...personOf(other), kind: kindOf(other), ...purposeOf(other) })),
      relation: ['2021-01-01', null],
      said,
      notPeople: [],
      nights,
      expect: {},
    })
    const events = nights.flatMap(({ events: all }) => all) as { id: string; seriesMasterId: string | null }[]
    const counted = new Set(outcome.notCounted.map(({ id }) => id))
    const series = events.flatMap(({ id, seriesMasterId }) => (counted.has(id) ? (seriesMasterId ?? []) : []))
    return { ...outcome, series: [...new Set(series)] }
  }

  function expectNobodyMissed({ slots, planned, contactDays, cadenceDays }: Outcome): void {
    // What fell out because somebody was away is another case's.
    const missed = slots.filter(
      ({ fate, reason }) => (fate === 'lost' || fate === 'slipped') && !reason.includes('out of office'),
    )
    expect(missed).toEqual([])
    expect(cadenceDays).toBe(7)
    expect(Math.min(planned, contactDays.length)).toBeGreaterThan(7)
  }

  it.each(oneTalk.map((one) => [one.row, one.id, one] as const))('%s: %s', async (_row, _id, one) => {
    const { end } = one
    const outcome = await read(one)
    if (end.kind === 'nobody missed a talk') return expectNobodyMissed(outcome)
    if (end.kind === 'counts once said') {
      const refused = outcome.notCounted.filter(({ why }) => why === end.why)
      expect(refused.length).toBeGreaterThan(7)
      const about = end.said === 'ours' ? 'series' : 'address'
      const key = end.key ?? outcome.series[0] ?? ''
      const said = end.said === 'ours' ? 'ours' : 'not-a-person'
      return expectNobodyMissed(await read(one, [{ about, key, by: 'manager', said }]))
    }
    const { manager, report, keys } = placeOf(one)
    const calendar = organisation.calendar(manager, { to: organisation.now })
    const own = keys.at(-1) ?? ''
    const latest = calendar.find(({ key }) => key === own) ?? calendar.find(({ key }) => key.startsWith(own))
    expect(latest && isOfTwo(latest, manager, report)).toBe(true)
    const startAt = new Date(latest?.startAt ?? 0).toISOString()
    const slots = outcome.slots.filter((slot) => Math.abs(Date.parse(slot.startAt) - Date.parse(startAt)) < hour)
    expect(slots).toMatchObject([{ isHeld: true }])
  })

  it('every story and every row is told', () => {
    const ids = new Set(oneTalk.map(({ id }) => id))
    expect(seriesStories.filter(({ id }) => !ids.has(id))).toEqual([])
  })
})
