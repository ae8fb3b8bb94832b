import { carryOver } from '../commitments/carry.ts'
import { type Commitment, waitsForOther } from '../commitment.ts'
import type { Note } from '../note.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Topic } from '../topic.ts'

/** How many sessions' notes stay in view; older ones are in the history. */
export const sessionsInView = 3
/** How long a closed promise waits for the other person's word, in days: as far back as any rate of a pair looks. */
const unansweredDays = 91

/** What decides whether a promise is put away. */
type ClosedFacts = Pick<
  Commitment,
  'id' | 'status' | 'doneAt' | 'droppedAt' | 'settledAt' | 'confirmedByOther' | 'ackByOther' | 'dropReason'
>

export type LinesInView = {
  notes: readonly Pick<Note, 'id' | 'sessionOn'>[]
  topics: readonly Pick<Topic, 'id' | 'status' | 'createdAt' | 'carried' | 'carriedOn' | 'discussedAt' | 'decidedAt'>[]
  commitments: readonly ClosedFacts[]
  /** Days on which the two say that they met, with notes or without. */
  metOn: readonly string[]
}

/** Ids of the lines that go to the history, and of the open topics that the last session left undone. */
export type SessionStart = {
  notes: string[]
  commitments: string[]
  topics: string[]
  /** The last session before this one, undefined when this is the first, and what it carries now if it did not before. */
  last: string | undefined
  carried: string[]
}

/**
 * What a new session puts away. A session starts with the first note that is filed under a day later than all others;
 * any other note starts none (undefined).
 *
 * Notes older than the last three sessions go; so do topics closed on a day before this session, and promises closed
 * and answered for on one: what the other person has not confirmed as kept, or not seen as let go, stays until they do.
 * Nobody's answer changes a number any more after thirteen weeks, so then it goes without.
 * What was closed on the session's own day stays, however early the note came, so that it can still be undone.
 * Topics that the last session left open are carried over it, unless they were when it was closed.
 */
export function startSession(
  sessionOn: string,
  lines: LinesInView,
  dayOf: (instant: string) => LocalDate,
): SessionStart | undefined {
  const days = [...new Set(lines.notes.map((note) => note.sessionOn))].toSorted()
  const noted = days.at(-1)
  if (noted !== undefined && sessionOn <= noted) return undefined
  const last = [...days, ...lines.metOn.filter((day) => day < sessionOn)].toSorted().at(-1)
  const inView = new Set([...days, sessionOn].slice(-sessionsInView))
  const isBefore = (at: string | undefined, day = sessionOn) => at !== undefined && dayOf(at) < day
  return {
    notes: ids(lines.notes.filter((note) => !inView.has(note.sessionOn))),
    commitments: ids(
      lines.commitments.filter((line) => {
        const closedAt = line.doneAt ?? line.droppedAt
        const lastDay = waitsForOther(line) ? addDays(sessionOn, -unansweredDays) : sessionOn
        return isClosed(line) && isBefore(line.settledAt ?? closedAt, lastDay)
      }),
    ),
    topics: ids(
      lines.topics.filter(
        ({ status, discussedAt, decidedAt }) => status !== 'open' && isBefore(discussedAt ?? decidedAt),
      ),
    ),
    last,
    carried:
      last === undefined
        ? []
        : ids(lines.topics.filter((topic) => carryOver(topic, { on: last, dayOf }) !== undefined)),
  }
}

function isClosed({ status }: ClosedFacts): boolean {
  return status !== 'open' && status !== 'asked'
}

function ids(lines: readonly { id: string }[]): string[] {
  return lines.map(({ id }) => id)
}
