import { taxonomy } from '#domain/quality/topic-weights'
import { lastCompleteBlock } from '#domain/time/block'
import { isoDay, localOf } from '../organisation/day.ts'
import type { AskedTenant } from './answer-how-helpful.ts'
import { askUntilAnswered } from './ask-api.ts'
import { sessionStarts } from './happenings-of.ts'
import { hasManyPeople, isBesideStory } from './people-beside.ts'

const mostTagged = 160
const atOnce = 4

type TaggedTalk = { pairId: string; oid: string; on: string; tags: string[] }

/**
 * Tags talks of the last complete block as their two people would have, so that a release has topics to tell: one talk of a
 * pair, of pairs whom nobody can choose to be. It is only decoration: a tag that is not taken is counted and left out, and
 * nothing of it is thrown.
 */
export async function tagSessions(tenant: AskedTenant): Promise<{ tagged: number; failed: number }> {
  const waiting = talksToTag(tenant)
  const done = { tagged: 0, failed: 0 }
  const tagNext = async () => {
    for (let talk = waiting.pop(); talk; talk = waiting.pop())
      done[(await isTaken(tenant, talk)) ? 'tagged' : 'failed'] += 1
  }
  await Promise.all(Array.from({ length: atOnce }, tagNext))
  return done
}

async function isTaken(tenant: AskedTenant, { oid, ...tagged }: TaggedTalk): Promise<boolean> {
  const input = { ...tagged, intent: null }
  try {
    const answer = await askUntilAnswered(tenant, { oid }, { operation: 'tagSession', input })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

/** By manager in turn, so that no one manager's talks are most of them. */
function talksToTag(tenant: AskedTenant): TaggedTalk[] {
  const { organisation } = tenant
  const block = lastCompleteBlock(isoDay(organisation.world.today))
  const talks: TaggedTalk[] = []
  for (const { manager, report, zone } of pairsToTag(tenant)) {
    if (talks.length === mostTagged) break
    const days = sessionStarts(organisation, manager, report).map((start) => isoDay(localOf(start, zone).day))
    const on = days.find((day) => day >= block.from && day < block.to)
    const tags = [talks.length, 3 * talks.length + 2].map((nth) => taxonomy[nth % taxonomy.length] ?? 'goals')
    if (on !== undefined) talks.push({ pairId: `${manager}_${report}`, oid: manager, on, tags: [...new Set(tags)] })
  }
  return talks
}

function pairsToTag({ organisation, personas }: AskedTenant) {
  const shown = new Set(personas.map(({ oid }) => oid))
  if (!hasManyPeople(organisation)) return []
  // Who has left has no pair any more.
  const there = organisation.accounts.filter(({ kind, isEnabled }) => kind === 'person' && isEnabled)
  const known = new Set(there.map(({ oid }) => oid))
  const mayTag = (oid: string) => known.has(oid) && !shown.has(oid) && isBesideStory(organisation, oid)
  const pairs = there
    .filter(({ oid }) => mayTag(oid))
    .flatMap(({ oid: manager, zone }) => {
      const reports = organisation.reportsAt(manager, organisation.now).filter(mayTag)
      return reports.map((report, nth) => ({ manager, report, zone, nth }))
    })
  return pairs.toSorted((one, other) => one.nth - other.nth)
}
