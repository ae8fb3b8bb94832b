import type { Answers } from './another-way.ts'
import type { Kinds } from './kinds.ts'
import type { AuditedCell } from './room.ts'
import type { Room } from './room.ts'

/** Shows and hides cells, or only their kept slots, and keeps all that is worked out from it in step. */
export type Switches = {
  isOn(cell: number): boolean
  /** All cells that hide it. */
  off(): number[]
  /** Hides cells and all inside them; says which ones were shown before. */
  hide(some: readonly number[]): number[]
  /** Does something while cells are hidden, and shows again what was shown. */
  whileHidden<Result>(some: readonly number[], act: (off: readonly number[]) => Result): Result
  /** Shows a cell again, when what it lies in is shown; gives back how to hide it again. */
  show(cell: number): (() => void) | undefined
}

export function switchesOf(input: {
  cells: readonly AuditedCell[]
  about: 'figures' | 'kept'
  room: Room
  kinds: Kinds
  answers: Answers
}): Switches {
  const { cells, about, room, kinds, answers } = input
  const switched = about === 'kept' ? 'showsKept' : 'isShown'

  function set(some: readonly number[], isOn: boolean): void {
    for (const at of some) {
      const cell = cells[at]
      if (cell) cell[switched] = isOn
      room.readAnew(at)
      if (about === 'figures') kinds.readAnew(at)
    }
    if (isOn) answers.moreIsTold()
  }

  function hide(some: readonly number[]): number[] {
    const off = [...cells.keys()].filter((at) => isOn(at) && some.some((cell) => goesWith(at, cell)))
    set(off, false)
    return off
  }

  function isOn(at: number): boolean {
    return cells[at]?.[switched] === true
  }

  /** Kept slots of a cell hide nobody else's, but for those of the whole. */
  function goesWith(at: number, outer: number): boolean {
    if (outer === 0) return true
    if (about === 'kept') return at === outer
    for (let one: number | undefined = at; one !== undefined; one = cells[one]?.inside) if (one === outer) return true
    return false
  }

  return {
    isOn,
    off: () => [...cells.keys()].filter((at) => !isOn(at)),
    hide,
    whileHidden: (some, act) => {
      const off = hide(some)
      const result = act(off)
      set(off, true)
      return result
    },
    show: (cell) => {
      const outer = cells[cell]?.inside
      if (outer !== undefined && !cells[outer]?.isShown) return undefined
      set([cell], true)
      return () => set([cell], false)
    },
  }
}
