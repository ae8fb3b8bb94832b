import { instantOf, mondayOfWeek, weekOf } from '../day.ts'
import type { ReportingEdge } from '../people/employee.ts'
import type { EdgeCase } from '../cases/edge-case.ts'
import { edgeCases } from '../cases/edge-cases.ts'
import { type Fate, meetFate, type Slot } from './fate.ts'
import { isOnLeave } from '../cases/long-cases.ts'
import { changedOn, type SeriesStory, seriesStories } from '../cases/series-stories.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { ordinaryFate } from './ordinary-fate.ts'
import { type PairRhythm, rhythmOf } from './pair-rhythm.ts'
import { stableId } from '../stable-id.ts'
import { todaysFate } from './todays-fate.ts'
import { participantOf, type Span, type World } from '../world.ts'

const hour = 3_600_000

/**
 * Every 1:1 of a reporting edge inside the span, as things stand at `asOf`: a change decided later has not happened
 * yet. What lies beside a 1:1 in one of the two calendars (an edge case's other appointment) comes along.
 */
export function pairMeetings(world: World, edge: ReportingEdge, span: Span, asOf: number): Meeting[] {
  const rhythm = rhythmOf(world, edge)
  const isCast = world.isCast(edge.reportOid)
  const cases = isCast ? edgeCases.filter((each) => isOfEdge(world, each, edge)) : []
  const story = isCast ? seriesStories.find((each) => isOfEdge(world, each, edge)) : undefined
  const meetings: Meeting[] = []
  for (const { slot: plain, rhythm: its } of storySlots(world, edge, { rhythm, story, span, asOf })) {
    const slot = story?.marks ? { ...plain, planned: story.marks(world, plain.planned) } : plain
    const own = cases.find((each) => each.slot === 'series' && isWeekOf(each, slot.week))
    meetings.push(...settled(world, edge, slot.planned, own, asOf, () => chanceOf(world, edge, its, slot)))
  }
  for (const each of cases)
    meetings.push(
      ...ownSlots(world, edge, each, span).flatMap((planned) =>
        settled(world, edge, planned, each, asOf, () => undefined),
      ),
    )
  return meetings
}

function chanceOf(world: World, edge: ReportingEdge, rhythm: PairRhythm, slot: Slot): Fate | undefined {
  if (isOnLeave(world, edge, slot.day)) return { cancelled: 'removed' }
  return todaysFate(world, edge, slot) ?? ordinaryFate(world, edge, rhythm, slot)
}

type Told = { rhythm: PairRhythm; story: SeriesStory | undefined; span: Span; asOf: number }

/** The slots of a series as it stood at `asOf`, before or after it became another one. */
function* storySlots(
  world: World,
  edge: ReportingEdge,
  { rhythm, story, span, asOf }: Told,
): Generator<{ slot: Slot; rhythm: PairRhythm }> {
  const changed = changedOn(world)
  const isChanged = story?.becomes !== undefined && asOf >= changed * 24 * hour
  const reach = isChanged ? story.becomes?.reach : undefined
  const seriesKey = reach === 'all' ? rhythm.seriesKey : stableId(world.seed, 'series anew', rhythm.seriesKey)
  const after = { ...rhythm, ...story?.becomes?.rhythm(rhythm), seriesKey }
  const before = reach === 'ahead' ? { ...span, to: Math.min(span.to, changed) } : span
  if (reach !== 'all') for (const slot of seriesSlots(world, edge, rhythm, before)) yield { slot, rhythm }
  if (reach === undefined) return
  const from = reach === 'all' ? span.from : Math.max(span.from, changed)
  for (const slot of seriesSlots(world, edge, after, { ...span, from })) yield { slot, rhythm: after }
}

function* seriesSlots(world: World, edge: ReportingEdge, rhythm: PairRhythm, span: Span): Generator<Slot> {
  if (rhythm.everyWeeks === null) return
  const [organiserOid, inviteeOid] =
    rhythm.organisedBy === 'manager' ? [edge.managerOid, edge.reportOid] : [edge.reportOid, edge.managerOid]
  const organiser = participantOf(world, organiserOid)
  const zone = world.person(organiserOid).zone
  const invitee = participantOf(world, inviteeOid)
  for (let week = weekOf(span.from); mondayOfWeek(week) < span.to; week++) {
    const day = mondayOfWeek(week) + rhythm.weekday - 1
    if (
      week % rhythm.everyWeeks !== rhythm.phase ||
      day < edge.from ||
      day < span.from ||
      day >= (edge.to ?? Infinity) ||
      day >= span.to
    )
      continue
    const startAt = instantOf(day, rhythm.minutes, zone)
    const planned = meetingOf({
      key: `${rhythm.seriesKey}|${week}`,
      seriesKey: rhythm.seriesKey,
      startAt,
      endAt: startAt + rhythm.lengthMinutes * 60_000,
      organiser,
      invitees: [{ ...invitee, type: 'required', answer: 'accepted', answeredAt: startAt - 240 * hour }],
      threadId: rhythm.threadId,
    })
    yield { week, day, planned }
  }
}

/** The slots of a case that has meetings of its own. */
function ownSlots(world: World, edge: ReportingEdge, each: EdgeCase, span: Span): Meeting[] {
  const { slot } = each
  if (slot === 'series') return []
  const meetings: Meeting[] = []
  for (let week = weekOf(span.from); mondayOfWeek(week) < span.to; week++) {
    if (!isWeekOf(each, week)) continue
    const day = mondayOfWeek(week) + slot.weekday - 1
    if (day < edge.from || day >= (edge.to ?? Infinity)) continue
    const startAt = instantOf(day, slot.minutes, world.person(edge.managerOid).zone)
    meetings.push(
      meetingOf({
        key: `${each.id}|${edge.reportOid}|${week}`,
        startAt,
        endAt: startAt + slot.lengthMinutes * 60_000,
        organiser: participantOf(world, edge.managerOid),
        invitees: [
          {
            ...participantOf(world, edge.reportOid),
            type: 'required',
            answer: 'accepted',
            answeredAt: startAt - 48 * hour,
          },
        ],
      }),
    )
  }
  return meetings
}

/** The slot after its fate, if that was decided by `asOf`: two days before the slot, three hours for today's. */
function settled(
  world: World,
  edge: ReportingEdge,
  planned: Meeting,
  own: EdgeCase | undefined,
  asOf: number,
  ordinary: () => Fate | undefined,
): Meeting[] {
  const fate = own ? own.fate(world, planned) : ordinary()
  if (fate === undefined) return [planned]
  const decidedAt =
    fate.moveTo === undefined ? planned.startAt - 48 * hour : Math.min(planned.startAt, fate.moveTo) - 3 * hour
  if (asOf < decidedAt) return [planned]
  const met = meetFate(planned, edge, fate)
  return [...(met ? [met] : []), ...(own?.beside?.(world, planned) ?? [])]
}

function isWeekOf(each: EdgeCase, week: number): boolean {
  return ((week % 13) + 13) % 13 === each.week
}

function isOfEdge(world: World, each: Pick<EdgeCase, 'manager' | 'report'>, edge: ReportingEdge): boolean {
  return world.castOid(each.manager) === edge.managerOid && world.castOid(each.report) === edge.reportOid
}
