import { dayOfIso, weekOf } from '../day.ts'
import type { ReportingEdge } from '../people/employee.ts'
import { stableId } from '../stable-id.ts'
import { meetingThreadId } from '../thread.ts'
import type { World } from '../world.ts'

/** When a pair plans to meet. Slots lie in the weeks whose number leaves `phase` when divided by `everyWeeks`. */
export type PairRhythm = {
  /** Null: no series; the two meet when they arrange it, or never. */
  everyWeeks: 1 | 2 | 3 | 4 | null
  phase: number
  weekday: number
  /** Minutes after midnight in the organiser's zone. */
  minutes: number
  lengthMinutes: number
  organisedBy: 'manager' | 'report'
  /** How carefully this manager keeps 1:1s, 0 to 1. */
  care: number
  seriesKey: string
  threadId: string
}

type CastRhythm = Partial<
  Pick<PairRhythm, 'everyWeeks' | 'phase' | 'weekday' | 'minutes' | 'lengthMinutes' | 'organisedBy'>
>

/** How long Elena and Priya talk, in minutes. */
export const storyMinutes = 45

/** The cast's rhythms, so that the story and the edge cases always find their slots. */
const castRhythms: Record<string, CastRhythm> = {
  'elena-priya': {
    everyWeeks: 2,
    phase: weekOf(dayOfIso('2026-10-15')) % 2,
    weekday: 4,
    minutes: 15 * 60,
    lengthMinutes: storyMinutes,
  },
  'elena-sofia': { weekday: 2, minutes: 10 * 60 },
  'elena-omar': { weekday: 1, minutes: 11 * 60 },
  'elena-maximiliana': { weekday: 3, minutes: 14 * 60, organisedBy: 'report' },
  // Afternoon in San Francisco, the next morning in Tokyo.
  'david-yuki': { weekday: 2, minutes: 16 * 60 + 30, lengthMinutes: 45 },
  // With no series at all: whatever the two have, they arranged one by one.
  'kwame-jose': { everyWeeks: null },
  'david-priya': { everyWeeks: null },
  'kwame-jonas': { everyWeeks: 2, weekday: 5 },
}

/** The rhythm of a reporting edge, the same whenever it is asked. */
export function rhythmOf(world: World, edge: ReportingEdge): PairRhythm {
  const { dice } = world
  const key = `${edge.managerOid}_${edge.reportOid}`
  const kind = dice('rhythm', key)
  const shared = world
    .person(edge.reportOid)
    .workdays.filter((day) => world.person(edge.managerOid).workdays.includes(day))
  const everyWeeks = kind < 0.35 ? 1 : kind < 0.74 ? 2 : kind < 0.8 ? 3 : kind < 0.88 ? 4 : null
  return {
    everyWeeks,
    phase: Math.floor(dice('phase', key) * 12) % (everyWeeks ?? 1),
    weekday: shared[Math.floor(dice('weekday', key) * shared.length)] ?? 2,
    minutes: 9 * 60 + 30 * Math.floor(dice('time', key) * 15),
    lengthMinutes: dice('length', key) < 0.7 ? 30 : dice('length', key) < 0.95 ? 45 : 60,
    organisedBy: dice('organiser', key) < 0.78 ? 'manager' : 'report',
    care: 0.55 + 0.45 * dice('care', edge.managerOid),
    seriesKey: stableId(world.seed, 'series', key),
    threadId: meetingThreadId(world.seed, key),
    ...(isInCast(world, edge)
      ? {
          everyWeeks: 1 as const,
          phase: 0,
          lengthMinutes: 30,
          organisedBy: 'manager' as const,
          care: 1,
          ...castRhythm(world, edge),
        }
      : {}),
  }
}

function isInCast(world: World, edge: ReportingEdge): boolean {
  return world.isCast(edge.managerOid) && world.isCast(edge.reportOid)
}

function castRhythm(world: World, edge: ReportingEdge): CastRhythm {
  const entry = Object.entries(castRhythms).find(([key]) => {
    const [manager = '', report = ''] = key.split('-')
    return world.castOid(manager) === edge.managerOid && world.castOid(report) === edge.reportOid
  })
  return entry?.[1] ?? {}
}
