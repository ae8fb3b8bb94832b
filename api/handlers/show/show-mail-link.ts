import type { MailLinkPromise, MailLinkRest, MailLinkStanding, MailLinkView } from '#contract/read-mail-link'
import type { Commitment } from '#domain/commitment'
import { isSnoozed } from '#domain/digests/digest-choice'
import type { PromiseAsk } from '#domain/mail-link'
import { nextSlot } from '#domain/sessions/meeting-slot'
import { otherSide } from '#domain/pair'
import { isCurrent } from '#domain/people/relation-on'
import { localDate } from '#domain/time/local-date'
import { weekLater } from '#domain/commitments/week-later'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { UsedAsks } from '../../ports/used-asks.ts'
import type { Linked, LinkedPromise } from '../pair/find/find-linked.ts'
import type { LinkedAsk } from '../home/find-linked-habit.ts'
import { availabilityOf } from './availability-of.ts'
import { showCommitment } from './record/show-commitment.ts'
import { showHabitLink } from './show-habit-link.ts'
import { personOf } from './record/show-pair.ts'

export type ShowMailLinkPorts = { people: Pick<PeopleStore, 'reader'>; usedAsks: Pick<UsedAsks, 'usedAt'> }

/** What the person is told of a link, and whether there is anything to ask. */
export async function showMailLink(
  ports: ShowMailLinkPorts,
  linked: Linked | undefined,
  { oid, now }: { oid: string; now: string },
): Promise<MailLinkView> {
  if (linked === undefined) return { kind: 'gone' }
  if (linked.kind === 'own-plan') return { kind: 'own-plan' }
  if (linked.kind === 'pair') return { kind: 'pair', pairId: linked.own.pairId }
  const usedAt = (linked.ask && (await ports.usedAsks.usedAt(oid, linked.ask))) ?? null
  if (linked.kind === 'habit') return showHabitLink(linked, { usedAt, now })
  return linked.kind === 'promise'
    ? showPromise(linked, usedAt, now)
    : showRest(ports, linked.ask, { oid, now, usedAt })
}

function showPromise(
  { own, rows, kept, isFiled, ask }: LinkedPromise,
  usedAt: string | null,
  now: string,
): MailLinkPromise {
  const { pair, rhythm } = rows
  const today = localDate(now, pair.zone)
  const isOver = ask?.isOver ?? false
  return {
    kind: 'promise',
    ask: ask?.ask ?? null,
    standing: standingOf({ ask: ask?.ask, usedAt, isOver, mayWrite: isCurrent(own), ...kept.line }),
    usedAt,
    pairId: own.pairId,
    you: own.side,
    other: personOf(pair, otherSide(own.side)),
    commitment: showCommitment(kept, today),
    isFiled,
    today,
    nextOn: nextSlot(rhythm?.planned ?? [], now)?.on ?? null,
    weekLaterOn: weekLater({ currentDue: kept.line.currentDue, today }, availabilityOf(rhythm)),
  }
}

type Judged = Pick<Commitment, 'status'> & {
  ask: PromiseAsk | undefined
  usedAt: string | null
  isOver: boolean
  mayWrite: boolean
}

/** What was done through the link goes before everything: that is what its person comes to see. */
function standingOf({ ask, usedAt, isOver, mayWrite, status }: Judged): MailLinkStanding {
  if (usedAt !== null) return 'used'
  if (status !== (ask === 'accept' ? 'asked' : 'open')) return 'settled'
  if (!mayWrite) return 'read-only'
  return isOver ? 'expired' : 'open'
}

async function showRest(
  { people }: ShowMailLinkPorts,
  ask: LinkedAsk,
  { oid, now, usedAt }: { oid: string; now: string; usedAt: string | null },
): Promise<MailLinkRest | { kind: 'gone' }> {
  const settings = (await people.reader(oid))?.settings
  if (settings === undefined) return { kind: 'gone' }
  const today = localDate(now, settings.zone)
  const restsUntil = (isSnoozed(settings.own, today) && settings.own.digestSnoozedUntil) || null
  const standing = usedAt !== null ? 'used' : ask.isOver ? 'expired' : 'open'
  return { kind: 'rest', standing, usedAt, today, restsUntil }
}
