import { figures } from '../crowd.ts'
import type { Lane } from '../lane.ts'
import type { Room } from '../room.ts'

/** By how much the sums of all cells differ from the true ones while a search tries other records. */
export type Sums = {
  /** Records differ, or no longer do. */
  put(lane: Lane, times: 1 | -1): void
  /** How far a sum lies outside its room: above it more than 0, below it less. */
  outside(place: number): number
  /** How much further outside sums would be with all that a lane changes, and how much nearer when negative. */
  wrongByLane(lane: Lane): number
  /** The same for two people together: what only one of them is counted in. */
  wrongByBoth(gives: Lane, takes: Lane): number
}

export function sumsIn(room: Room): Sums {
  const sums = new Int32Array(room.less.length)

  function outside(place: number): number {
    const sum = sums[place] ?? 0
    return beyond(sum, room.less[place] ?? 0, room.more[place] ?? 0)
  }

  function wrongBy(place: number, more: number): number {
    if (more === 0) return 0
    const [sum, least, greatest] = [sums[place] ?? 0, room.less[place] ?? 0, room.more[place] ?? 0]
    return Math.abs(beyond(sum + more, least, greatest)) - Math.abs(beyond(sum, least, greatest))
  }

  /** What a lane changes in the cell of one table. */
  function wrongIn(cell: number, { change }: Lane, times: 1 | -1): number {
    if (cell < 0) return 0
    let wrong = 0
    for (let figure = 0; figure < figures.length; figure += 1)
      wrong += wrongBy(figures.length * cell + figure, times * (change[figure] ?? 0))
    return wrong
  }

  return {
    put: ({ places, by }, times) => {
      for (let nth = 0; nth < places.length; nth += 1) {
        const place = places[nth] ?? 0
        sums[place] = (sums[place] ?? 0) + times * (by[nth] ?? 0)
      }
    },
    outside,
    wrongByLane: ({ places, by }) => {
      let wrong = 0
      for (let nth = 0; nth < places.length; nth += 1) wrong += wrongBy(places[nth] ?? 0, by[nth] ?? 0)
      return wrong
    },
    wrongByBoth: (gives, takes) => {
      const [ends, others] = [gives.alike.places, takes.alike.places]
      let wrong = 0
      for (let table = 0; table < ends.length; table += 1) {
        const [from, to] = [ends[table] ?? -1, others[table] ?? -1]
        if (from !== to) wrong += wrongIn(from, gives, 1) + wrongIn(to, gives, -1)
      }
      return wrong
    },
  }
}

/** How far a sum lies outside of what it may be. */
function beyond(sum: number, least: number, greatest: number): number {
  if (sum < least) return sum - least
  return sum > greatest ? sum - greatest : 0
}
