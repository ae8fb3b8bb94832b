import type { MailLinkHabit } from '#contract/read-mail-link'
import { otherSide } from '#domain/pair'
import { isCurrent } from '#domain/people/relation-on'
import { localDate } from '#domain/time/local-date'
import type { LinkedHabit } from '../home/find-linked-habit.ts'
import { personOf } from './record/show-pair.ts'

/** One habit and the one question about it: was it done today, in the zone of the two, or one's own? */
export function showHabitLink(
  { pairId, two, zone, plan, habit, ask }: LinkedHabit,
  { usedAt, now }: { usedAt: string | null; now: string },
): MailLinkHabit {
  const on = localDate(now, zone)
  const isDone = habit.done.includes(on)
  const isTried = plan.status === 'running' && habit.ended === undefined && on >= habit.startedOn
  return {
    kind: 'habit',
    standing: standingOf(),
    usedAt,
    pairId,
    planId: plan.id,
    habitId: habit.id,
    other: two && personOf(two.pair, otherSide(two.own.side)),
    title: habit.title,
    on,
    isDone,
  }

  function standingOf(): MailLinkHabit['standing'] {
    if (usedAt !== null) return 'used'
    if (isDone || !isTried) return 'settled'
    if (two !== null && !isCurrent(two.own)) return 'read-only'
    return ask.isOver ? 'expired' : 'open'
  }
}
