import { figures } from '../crowd.ts'
import type { Lane } from '../lane.ts'
import type { Room } from '../room.ts'

/** By how much the sums of all cells differ from the true ones while a search tries other records. */
export type Sums = {
  /** Records differ, or no longer do. */
  put(lane: Lane, times: 1 | -1): void
  /** How far a sum lies outside its room: above it more than 0, below it less. */
  outside(place: number): number
  /** How much further outside a sum would be with so much more, and how much nearer when negative. */
  wrongBy(place: number, more: number): number
  /** The same for all that a lane changes. */
  wrongByLane(lane: Lane): number
  /** The same for two people together: what only one of them is counted in. */
  wrongByBoth(gives: Lane, takes: Lane): number
}

export function sumsIn(room: Room): Sums {
  const sums = new Int32Array(room.less.length)

  function beyond(place: number, sum: number): number {
    const [least, greatest] = [room.less[place] ?? 0, room.more[place] ?? 0]
    if (sum < least) return sum - least
    return sum > greatest ? sum - greatest : 0
  }

  function wrongBy(place: number, more: number): number {
    if (more === 0) return 0
    const sum = sums[place] ?? 0
    return Math.abs(beyond(place, sum + more)) - Math.abs(beyond(place, sum))
  }

  return {
    put: ({ places, by }, times) => {
      for (const [nth, place] of places.entries()) sums[place] = (sums[place] ?? 0) + times * (by[nth] ?? 0)
    },
    outside: (place) => beyond(place, sums[place] ?? 0),
    wrongBy,
    wrongByLane: ({ places, by }) => {
      let wrong = 0
      for (let nth = 0; nth < places.length; nth += 1) wrong += wrongBy(places[nth] ?? 0, by[nth] ?? 0)
      return wrong
    },
    wrongByBoth: (gives, takes) => {
      let wrong = 0
      for (const [table, from] of gives.alike.places.entries()) {
        const to = takes.alike.places[table] ?? -1
        if (from === to) continue
        for (const [figure, more] of gives.change.entries()) {
          if (from >= 0) wrong += wrongBy(figures.length * from + figure, more)
          if (to >= 0) wrong += wrongBy(figures.length * to + figure, -more)
        }
      }
      return wrong
    },
  }
}
