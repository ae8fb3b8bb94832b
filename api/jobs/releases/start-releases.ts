import { isReadEnough } from '#domain/distribution/calendars-read'
import { lastCompleteBlock } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import type { JobPorts } from '../job-ports.ts'
import { lastReading } from './last-reading.ts'

/**
 * Every day: asks for the release of the last complete block, once it can be made. It can when a whole reading of the
 * calendars began after the block was over, so that no late talk of its last day is missing, and when enough of them
 * were read: a night with many closed or failed calendars is waited out, since a release is never made again.
 */
export async function startReleases(
  { runs, releases, queue }: Pick<JobPorts, 'runs' | 'releases' | 'queue'>,
  now: string,
): Promise<void> {
  const block = lastCompleteBlock(localDate(now, 'UTC'))
  const reading = await lastReading({ runs }, block)
  const isRead = reading !== undefined && isReadEnough(reading)
  const isDue = isRead && !(await releases.blocks()).includes(block.name)
  await runs.start('releases', now)
  if (isDue) await queue.send('releases', [{ run: now, block: block.name }])
  await runs.plan('releases', now, isDue ? 1 : 0)
}
