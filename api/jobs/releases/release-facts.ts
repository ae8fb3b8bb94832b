import { managersReadBand, type CalendarsRead } from '#domain/distribution/calendars-read'
import type { BlockFact } from '#domain/distribution/block-fact'
import { releaseBlock } from '#domain/distribution/release-block'
import { blockOf } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart } from '../run-part.ts'
import { lastReading } from './last-reading.ts'
import { releasedHelpfulness } from './released-helpfulness.ts'
import { releasedTables } from './released-tables.ts'

/**
 * Makes the one release of a block and then forgets the facts it was made from. A release that is there already stays;
 * facts that an interrupted attempt left behind are forgotten all the same.
 */
export function releaseFacts(
  { blockFacts, releases, pulse, runs, queue }: Pick<JobPorts, 'blockFacts' | 'releases' | 'pulse' | 'runs' | 'queue'>,
  message: JobMessages['releases'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const part = { job: 'releases', message, attempt, now } as const
  return runPart({ runs, queue }, part, async () => {
    const facts: BlockFact[] = []
    for await (const fact of blockFacts.ofBlock(message.block)) facts.push(fact)
    const isNew = facts.length > 0 && !(await releases.blocks()).includes(message.block)
    if (isNew) {
      const { from, to } = blockOf(message.block)
      const made = releaseBlock({ block: message.block, facts, dimensions: [{ name: 'department' }] })
      const { definitionVersion } = made
      const before = await releases.latest()
      const isSame = before?.definitionVersion === definitionVersion
      const definedSince = (isSame ? before.definedSince : undefined) ?? message.block
      const head = {
        block: message.block,
        from,
        to,
        releasedOn: localDate(now, 'UTC'),
        definitionVersion,
        definedSince,
        ...bandOf(await lastReading({ runs }, { to })),
      }
      const helpfulness = await releasedHelpfulness({ pulse, releases }, { facts, asOf: head.releasedOn })
      await releases.publish({ ...head, tables: releasedTables(made), helpfulness })
    }
    await blockFacts.forget(message.block)
    return facts.length === 0 ? { note: 'no facts' } : undefined
  })
}

function bandOf(reading: CalendarsRead | undefined) {
  if (reading === undefined) return {}
  const { from, to } = managersReadBand(reading)
  return { managersReadFrom: from, managersReadTo: to }
}
