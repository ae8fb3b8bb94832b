import type { PairView } from '#contract/view'
import { carriesBeforeAsking } from '#domain/commitments/carry'
import { otherSide } from '#domain/pair'
import type { WorkingPreference } from '#domain/plan/preference'
import type { PlanStrip } from '#domain/plan/plan-strip'
import { taxonomy, type TopicTag } from '#domain/quality/topic-weights'
import { dayNumber } from '#domain/time/day-number'

/** What a question is about: a line of the record, a tag that did not come up lately, or how things stand. */
export type QuestionChoice =
  | { about: 'overdue' | 'carried' | 'barrier'; text: string }
  | { about: 'tag'; tag: TopicTag }
  | { about: 'noPromise' | 'longAgo' }
  | { about: 'plan'; plan: PlanStrip }

/** From here on a pause counts as one worth asking about, in rhythms. */
const longPause = 2

type Facts = Pick<PairView, 'commitments' | 'topics' | 'sessions' | 'today' | 'rhythm' | 'you' | 'plan' | 'preferences'>

/**
 * The questions worth asking now, the most pressing first: that of the plan's week while a plan runs; then what is overdue with the other person, what keeps being
 * carried, what is named a barrier, a long pause, a list without their promise; then the tags that did not come up in
 * the last sessions, then the others. Chosen by counting on this device, so the same record gives the same questions;
 * the week turns the tags, so that a quiet pair is not asked the same thing for ever.
 */
export function chooseQuestions(facts: Facts): QuestionChoice[] {
  const { commitments, topics, sessions = [], today, rhythm, you, plan, preferences } = facts
  const readable = ({ text }: { text: string }) => text !== ''
  const theirs = commitments.filter((line) => line.owner === otherSide(you.side) && line.status === 'open')
  const open = topics.filter((topic) => topic.status === 'open')
  const lines: QuestionChoice[] = [
    ...theirs
      .filter((line) => line.isOverdue && readable(line))
      .map(({ text }) => ({ about: 'overdue' as const, text })),
    ...open
      .filter((topic) => topic.carried >= carriesBeforeAsking - 1 && readable(topic))
      .map(({ text }) => ({ about: 'carried' as const, text })),
    ...topics
      .filter((topic) => topic.status === 'barrier' && readable(topic))
      .map(({ text }) => ({ about: 'barrier' as const, text })),
  ]
  const isLongAgo = (rhythm.daysSince ?? 0) >= longPause * rhythm.cadenceDays
  return [
    ...(plan?.state === 'running' ? [{ about: 'plan', plan } as const] : []),
    ...lines,
    ...(isLongAgo ? [{ about: 'longAgo' } as const] : []),
    ...tagsInTurn(
      sessions.flatMap((session) => session.tags),
      { today, preference: preferences?.[otherSide(you.side)] },
    ).map((tag) => ({ about: 'tag' as const, tag })),
    ...(theirs.length === 0 ? [{ about: 'noPromise' } as const] : []),
  ]
}

/** What comes first for whoever likes much freedom, company, or exact steps. */
const first: Record<WorkingPreference, readonly TopicTag[]> = {
  autonomy: ['goals', 'obstacles', 'career'],
  collaboration: ['collaboration', 'feedback', 'recognition'],
  detail: ['workload', 'goals', 'feedback'],
}

type Turn = { today: string; preference: WorkingPreference | undefined }

/**
 * The eight tags from this week's on: those of the last sessions behind the rest, and among both those first that suit how
 * the other likes to be worked with.
 */
function tagsInTurn(recent: readonly TopicTag[], { today, preference }: Turn): TopicTag[] {
  const start = Math.floor(dayNumber(today) / 7) % taxonomy.length
  const turned = [...taxonomy.slice(start), ...taxonomy.slice(0, start)]
  const suits = (tag: TopicTag) => preference !== undefined && first[preference].includes(tag)
  const rank = (tag: TopicTag) => 2 * Number(recent.includes(tag)) - Number(suits(tag))
  return turned.toSorted((a, b) => rank(a) - rank(b))
}
