import { dateOfDay } from './date-of-day.ts'
import { dayNumber, type LocalDate } from './day-number.ts'

/** Four ISO weeks, `[from, to)`. Its name is its first Monday. */
export type Block = { readonly name: LocalDate; readonly from: LocalDate; readonly to: LocalDate }

const firstBlock = dayNumber('2024-01-01')
const blockDays = 28

/**
 * The block a date lies in. Blocks follow one another without a break from Monday 2024-01-01 on, and before it as well,
 * so a block never slides and two releases never overlap by a few days.
 *
 * Example: 2026-09-20 lies in the block named 2026-09-07, which ends before 2026-10-05.
 */
export function blockOf(date: LocalDate): Block {
  return blockAt(Math.floor((dayNumber(date) - firstBlock) / blockDays))
}

/**
 * The latest block that is over when the day `asOf` begins.
 *
 * Example: on 2026-10-05 it is the block named 2026-09-07; one day earlier it is still 2026-08-10.
 */
export function lastCompleteBlock(asOf: LocalDate): Block {
  return blockAt(Math.floor((dayNumber(asOf) - firstBlock) / blockDays) - 1)
}

/** The last `count` complete blocks, oldest first; three of them make the quarterly view. */
export function lastCompleteBlocks(asOf: LocalDate, count: number): Block[] {
  const last = Math.floor((dayNumber(asOf) - firstBlock) / blockDays) - 1
  return Array.from({ length: count }, (_, step) => blockAt(last - count + 1 + step))
}

function blockAt(index: number): Block {
  const from = firstBlock + index * blockDays
  return { name: dateOfDay(from), from: dateOfDay(from), to: dateOfDay(from + blockDays) }
}
