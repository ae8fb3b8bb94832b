import { quarterOf } from '#domain/pulse'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { JobPorts } from '../job-ports.ts'

/**
 * The storage stamps every row with the time of its last write. So that nobody can lay the time of an answer beside the
 * time at which somebody's next question was drawn, all rows of both kinds are written again every night, as they are.
 * It removes nothing, and says so: 0.
 */
export async function rewritePulseTimes(
  { pulse, people }: Pick<JobPorts, 'pulse' | 'people'>,
  now: string,
): Promise<number> {
  const today = localDate(now, 'UTC')
  // An answer of the last evening of a quarter still lies in a row that counts as open.
  for (const quarter of new Set([quarterOf(today), quarterOf(addDays(today, -2))])) await pulse.rewrite(quarter)
  await people.rewritePulses()
  return 0
}
