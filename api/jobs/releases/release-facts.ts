import { managersReadBand, type CalendarsRead } from '#domain/distribution/calendars-read'
import { markLeft } from '#domain/distribution/left-figures'
import type { BlockFact } from '#domain/distribution/block-fact'
import { withImported } from '#domain/distribution/with-imported'
import { withLeads } from '#domain/distribution/with-leads'
import { releaseBlock, releaseVersion, type BlockRelease } from '#domain/distribution/release-block'
import { blockOf } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { Release } from '../../ports/release-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { runPart } from '../run-part.ts'
import { refusal, tellChange } from './release-rules.ts'
import { lastReading } from './last-reading.ts'
import { importedSegments } from './imported-segments.ts'
import { releasedHelpfulness } from './released-helpfulness.ts'
import { trendAfter } from './trend-after.ts'
import { releasedTables } from './released-tables.ts'

type Ports = Pick<
  JobPorts,
  | 'blockFacts'
  | 'figures'
  | 'segments'
  | 'people'
  | 'releases'
  | 'pulse'
  | 'runs'
  | 'queue'
  | 'organisationLog'
  | 'publishRules'
>

/**
 * Makes the one release of a block and then forgets the facts it was made from. A release that is there already stays;
 * facts that an interrupted attempt left behind are forgotten all the same. Pairs that either of the two took out of the
 * figures are in none.
 */
export function releaseFacts(
  ports: Ports,
  message: JobMessages['releases'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const { blockFacts, figures, segments, people, releases, pulse, runs, queue, publishRules: rules } = ports
  const part = { job: 'releases', message, attempt, now } as const
  return runPart({ runs, queue }, part, async () => {
    const kept: BlockFact[] = []
    for await (const fact of blockFacts.ofBlock(message.block)) kept.push(fact)
    const isNew = kept.length > 0 && !(await releases.blocks()).includes(message.block)
    if (isNew) {
      const before = await releases.latest()
      const refused = refusal(rules, before)
      if (refused !== undefined) return { note: refused, hasFailed: true }
      const { from, to } = blockOf(message.block)
      // Asked now and not when the facts were kept: who has left since is out as well.
      const left = await figures.everybody()
      const imported = await importedSegments({ segments, people }, message.block)
      const facts = withLeads(withImported(markLeft(kept, left), imported, to))
      const differedBefore = isFollowing(before, message.block) ? before?.differing : undefined
      const made = releaseBlock({ block: message.block, facts, rules, differedBefore })
      const { definitionVersion } = made
      const isSame = before?.definitionVersion === definitionVersion
      const definedSince = (isSame ? before.definedSince : undefined) ?? message.block
      const head = {
        block: message.block,
        from,
        to,
        releasedOn: localDate(now, 'UTC'),
        definitionVersion,
        definedSince,
        ...rules,
        ...bandOf(await lastReading({ runs }, { to })),
        ...plansIn(made),
        ...(made.left ? { leftFrom: made.left.from, leftTo: made.left.to } : {}),
      }
      const helpfulness = await releasedHelpfulness({ pulse, releases }, { facts, left, asOf: head.releasedOn, rules })
      await tellChange(ports, { rules, before, now })
      await releases.publish({
        ...head,
        isComparable: made.isComparable,
        tables: releasedTables(made),
        whole: made.whole,
        ...(made.differing ? { differing: made.differing } : {}),
        trend: trendAfter(before),
        helpfulness,
        ...(made.spread ? { spread: made.spread } : {}),
      })
    }
    await blockFacts.forget(message.block)
    return kept.length === 0 ? { note: 'no facts' } : undefined
  })
}

/** Does this block begin where that one ends, with shares counted alike? */
function isFollowing(before: Release | undefined, block: string): boolean {
  return before?.to === block && before.definitionVersion === releaseVersion
}

/** In what share of 1:1s a coaching plan ran, and reached two cycles. */
function plansIn({ plans }: BlockRelease) {
  if (plans === undefined) return {}
  const { running, twoCycles } = plans
  return {
    plansFrom: running.from,
    plansTo: running.to,
    ...(twoCycles ? { twoCyclesFrom: twoCycles.from, twoCyclesTo: twoCycles.to } : {}),
  }
}

function bandOf(reading: CalendarsRead | undefined) {
  if (reading === undefined) return {}
  const { from, to } = managersReadBand(reading)
  return { managersReadFrom: from, managersReadTo: to }
}
