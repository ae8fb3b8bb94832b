import type { RunningTenant } from '../tenant.ts'
import { lastMonday } from '../tenant/run-job.ts'
import { answeredAt, answerHowHelpful } from './answer-how-helpful.ts'
import { askUntilAnswered } from './ask-api.ts'
import { kwameAndLea } from './former-story.ts'
import { happeningsOf } from './happenings-of.ts'
import { planHappenings, quietPlanHappenings } from './plan-story.ts'
import { liveThrough } from './live-through.ts'
import { nightsOfChange, readPeopleAsTheyWere } from './read-people-as-they-were.ts'
import { tagSessions } from './tag-sessions.ts'
import { nightOfBlockBefore, releaseBlockBefore } from './release-block-before.ts'
import { elenaAndPriya, shortStories } from './story.ts'

/**
 * Brings a fresh tenant to the point at which the pictures show it: the jobs have run, the people a visitor can be
 * have a past, and Monday's digests lie in the mailboxes. A tenant that was kept has its own past and is left alone.
 */
export async function writeDemo(tenant: RunningTenant, onStep: (line: string) => void): Promise<void> {
  const { organisation, personas } = tenant
  const isFresh = !(await hasPast(tenant))
  onStep('Reading people, as every night')
  if (isFresh) await liveThroughNights(tenant, onStep)
  await tenant.runJob('people')
  if (isFresh && answeredAt(tenant) >= (nightOfBlockBefore(tenant) ?? 0)) await answerHowHelpful(tenant)
  if (isFresh) {
    onStep('Tagging 1:1s of others, and beginning their plans')
    const { failed } = await tagSessions(tenant)
    if (failed > 0) onStep(`${failed} tags of 1:1s were not taken; the demonstration goes on without them`)
    await liveThrough(tenant, quietPlanHappenings(organisation))
  }
  onStep('Reading calendars, as every night')
  await tenant.runJob('calendars')
  if (!isFresh) return

  onStep('Living through the last weeks')
  const elena = organisation.castOid('elena')
  const priya = organisation.castOid('priya')
  const firstPair = `${elena}_${priya}`
  const otherPairs = [...new Set(personas.flatMap(({ pairs }) => pairs.map(({ pairId }) => pairId)))]
    .filter((pairId) => pairId !== firstPair)
    // Somebody has to be there for whom everything is new.
    .filter((pairId) => !pairId.includes(organisation.castOid('maximiliana')))
  await liveThrough(tenant, [
    ...happeningsOf(organisation, firstPair, elenaAndPriya),
    ...happeningsOf(organisation, `${organisation.castOid('kwame')}_${organisation.castOid('lea')}`, kwameAndLea),
    ...planHappenings(organisation),
    ...otherPairs.flatMap((pairId, at) =>
      happeningsOf(organisation, pairId, shortStories[at % shortStories.length] ?? []),
    ),
  ])
  await tenant.host.drain()
  onStep('Publishing figures, sending digests, forgetting what is past its time')
  await tenant.runJob('releases')
  // Last Monday's: the coming one's are there for the button.
  await tenant.runJob('digests', lastMonday(organisation.now))
  await tenant.runJob('expiry')
}

/** The nights of before that left something behind, in their order. */
async function liveThroughNights(tenant: RunningTenant, onStep: (line: string) => void): Promise<void> {
  const released = nightOfBlockBefore(tenant)
  const changed = nightsOfChange(tenant, tenant.organisation.castOid('lea'))
  for (const night of [...changed, ...(released === undefined ? [] : [released])].toSorted((one, other) => one - other))
    if (night === released) {
      onStep('Releasing the figures of the block before')
      await releaseBlockBefore(tenant, night)
    } else await readPeopleAsTheyWere(tenant, night)
}

/** Does the story's pair hold lines already? Before the first night nobody knows of any pair. */
async function hasPast(tenant: RunningTenant): Promise<boolean> {
  const oid = tenant.organisation.castOid('elena')
  const pairId = `${oid}_${tenant.organisation.castOid('priya')}`
  const response = await askUntilAnswered(tenant, { oid }, { operation: 'openPair', input: { pairId } })
  if (response.status === 403) return false
  if (!response.ok) throw new Error(`The story's pair cannot be opened: ${response.status} ${await response.text()}`)
  const { pair } = (await response.json()) as { pair?: { notes: unknown[] } }
  return (pair?.notes.length ?? 0) > 0
}
