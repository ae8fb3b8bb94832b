import { lastCompleteBlock } from '#domain/time/block'
import { isoDay } from '../organisation/day.ts'
import type { RunningTenant } from '../tenant.ts'
import { answeredAt, answerHowHelpful, type AskedTenant } from './answer-how-helpful.ts'

const hourMs = 3_600_000

type Tenant = AskedTenant & Pick<RunningTenant, 'microsoft' | 'runJob'>

/**
 * The night in which the block before the last one was released, an hour after it was over (epoch milliseconds); nothing
 * where departments have not changed since: an organisation so small has too few to compare.
 */
export function nightOfBlockBefore({ organisation }: Pick<RunningTenant, 'organisation'>): number | undefined {
  const { from } = lastCompleteBlock(isoDay(organisation.world.today))
  const night = Date.parse(`${from}T00:00:00.000Z`) + hourMs
  const hasChanged = organisation.accounts.some(
    (account) => organisation.departmentAt(account, night) !== account.department,
  )
  return hasChanged ? night : undefined
}

/**
 * Releases the block before the last one, in its night: people are in the departments of then, one of which has another
 * name today and one was divided since. So the page has two blocks to compare and a line over time.
 *
 * The calendars of the story's managers are not open yet in that night: what they look back on stays as it is.
 */
export async function releaseBlockBefore(tenant: Tenant, night: number): Promise<void> {
  const { organisation, microsoft, runJob } = tenant
  const { exchange } = microsoft.permissions
  const open = exchange['Calendars.Read']
  try {
    microsoft.setDirectoryBack(night)
    exchange['Calendars.Read'] = new Set([...open].filter((oid) => !organisation.world.isCast(oid)))
    await runJob('people', night)
    // A quarter that was over by then is told of in this release.
    if (answeredAt(tenant) < night) await answerHowHelpful(tenant)
    for (const job of ['calendars', 'releases'] as const) await runJob(job, night)
  } finally {
    microsoft.setDirectoryBack(undefined)
    exchange['Calendars.Read'] = open
  }
}
