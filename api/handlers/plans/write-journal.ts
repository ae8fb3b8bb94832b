import { isPageOf, type JournalEntry, type JournalPage } from '#domain/plan/journal'
import type { Handler, Refusal } from '../../ports/handler.ts'
import { planPlace, type PlanPorts } from './plan-place.ts'

/**
 * A page of the caller's own journal. What is shared lies where the other reads it as well; that copy is written or taken
 * away first, so that nobody believes a page to be private that is not.
 */
export function writeJournal(ports: PlanPorts): Handler<'writeJournal'> {
  return async ({ input, caller, now }) => {
    const { pairId, planId, page, answers, ratings, isShared } = input
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    const kept = await ports.plans.plan(pairId)
    if (kept?.plan.id !== planId) return { kind: 'not-found' }
    if (!isPageOf(kept.plan, page)) return noSuchPage
    const entryPage = page as JournalPage
    const before = (await ports.desk.journal(caller.oid, pairId, planId)).find((one) => one.page === page)
    const isEmpty = answers.every((answer) => answer === '') && (ratings ?? []).every((rating) => rating === null)
    const entry: JournalEntry | undefined = isEmpty
      ? undefined
      : {
          page: entryPage,
          answers,
          ...(ratings === undefined ? {} : { ratings }),
          writtenAt: before?.writtenAt ?? now,
          ...(place.people === 'pair' && isShared ? { sharedAt: before?.sharedAt ?? now } : {}),
        }
    const shown = place.people === 'pair' && isShared ? entry : undefined
    const at = { pairId, planId, by: place.side, page: entryPage }
    const isTold = shown !== undefined || before?.sharedAt !== undefined
    const revision = isTold ? await ports.plans.share(pairId, at, shown) : await ports.plans.revision(pairId)
    await ports.desk.keepPage(caller.oid, at, entry)
    return { kind: 'done', output: { entry: entry ?? null, revision } }
  }
}

const noSuchPage: Refusal = {
  kind: 'bad-input',
  fields: [{ field: 'page', problem: 'The journal of this plan has no such page.' }],
}
