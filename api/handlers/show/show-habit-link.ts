import type { MailLinkHabit } from '#contract/read-mail-link'
import { otherSide } from '#domain/pair'
import { isCurrent } from '#domain/relation-on'
import { localDate } from '#domain/time/local-date'
import type { LinkedHabit } from '../home/find-linked-habit.ts'
import { personOf } from './show-pair.ts'

/** One habit and the one question about it: was it done today, in the zone of the two? */
export function showHabitLink(
  { own, pair, plan, habit, ask }: LinkedHabit,
  { usedAt, now }: { usedAt: string | null; now: string },
): MailLinkHabit {
  const on = localDate(now, pair.zone)
  const isDone = habit.done.includes(on)
  const isTried = plan.status === 'running' && habit.ended === undefined && on >= habit.startedOn
  return {
    kind: 'habit',
    standing: standingOf(),
    usedAt,
    pairId: own.pairId,
    planId: plan.id,
    habitId: habit.id,
    other: personOf(pair, otherSide(own.side)),
    title: habit.title,
    on,
    isDone,
  }

  function standingOf(): MailLinkHabit['standing'] {
    if (usedAt !== null) return 'used'
    if (isDone || !isTried) return 'settled'
    if (!isCurrent(own)) return 'read-only'
    return ask.isOver ? 'expired' : 'open'
  }
}
