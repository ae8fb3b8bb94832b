import { exchanged, tablesSaying, type Had } from './exchange.ts'
import type { Attacked, Found } from './known.ts'

/** What is told of everybody together: average and median, and how evenly 1:1s are spread where that is told as well. */
export type ToldSpread = { average: number; median: number; gini?: number; lorenz?: readonly number[] }

/**
 * Attacks how many 1:1s people have. Average and median, Gini and the curve stay as they are when two people have each
 * other's number: so for each manager two such people are sought, one of theirs and one elsewhere, with whom all tables stay
 * as they are as well. Where there are none, one 1:1 more or less of one of theirs is tried, which the rounding may hide.
 * Where that changes a word too, the manager's number is given away. A curve of few tenths of few people shows such a
 * change more often than the average does.
 *
 * Whoever has nobody who had a 1:1, and is open by the tables through longer ways only, is left to the solver; so is everybody
 * where all who had 1:1s had the same number and some had none: how many a manager's people had is then how many of them had any.
 *
 * It works out all four anew, without the product's code; `told` is what was published.
 */
export function attackSessions(attacked: Attacked, had: readonly Had[], told: ToldSpread): Found[] {
  const isTold = tablesSaying(attacked, had)
  const sessions = had.map((one) => one.sessions)
  if (!isSame(sessions, told)) throw new Error('What is told of everybody is not what it is')
  const isOneNumber = new Set(sessions.filter((one) => one > 0)).size === 1 && sessions.includes(0)
  const team = attacked.people.map(({ manager }) => manager)
  return [...new Set(team)].flatMap((manager): Found[] => {
    const mine = [...team.keys()].filter((at) => team[at] === manager)
    const others = [...team.keys()].filter((at) => team[at] !== manager)
    const isOpen = mine.some(
      (one) =>
        others.some((other) => isExchangeable(one, other)) ||
        [1, -1].some((by) => had[one]?.covered && isSame(sessionsWith(one, by), told)),
    )
    const value = mine.reduce((sum, at) => sum + (sessions[at] ?? 0), 0)
    const isForSolver =
      isOneNumber ||
      mine.every((one) => !had[one]?.covered && !others.some((other) => had[other]?.covered && isTold(one, other)))
    return isOpen || isForSolver ? [] : [{ figure: 'sessions', about: manager, size: mine.length, value }]
  })

  function isExchangeable(one: number, other: number): boolean {
    if (sessions[one] === sessions[other]) return false
    const isRead = had[one]?.covered === had[other]?.covered || isTold(one, other)
    return isRead && isSame(exchanged(sessions, one, other), told)
  }

  function sessionsWith(person: number, by: number): number[] {
    return sessions.map((own, at) => (at === person ? Math.max(1, own + by) : own))
  }
}

/** Of people who were there all the time. */
function isSame(sessions: readonly number[], told: ToldSpread): boolean {
  const n = sessions.length
  const sorted = sessions.toSorted((one, other) => one - other)
  const middle = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.ceil((n - 1) / 2)] ?? 0)) / 2
  const average = sessions.reduce((sum, one) => sum + one, 0) / n
  const parts = n < 100 ? 2 : 10
  return isNear(average, told.average, parts) && isNear(middle, told.median, 2) && isSpreadSame(sorted, told)
}

/** `sorted` from the fewest 1:1s on. */
function isSpreadSame(sorted: readonly number[], { gini, lorenz }: ToldSpread): boolean {
  const n = sorted.length
  // Half a step of rounding: in points of five, or of one.
  const half = (n < 100 ? 0.025 : 0.005) + 1e-9
  const sum = sorted.reduce((all, one) => all + one, 0)
  if (gini !== undefined) {
    const apart = sorted.reduce((all, one, at) => all + (2 * at - n + 1) * one, 0) / (sum * (n - 1))
    if (Math.abs(apart - gini) > half) return false
  }
  return (lorenz ?? []).every((told, tenth) => {
    const people = (tenth * n) / 10
    const whole = Math.floor(people + 1e-9)
    const below = sorted.slice(0, whole).reduce((all, one) => all + one, 0)
    const share = (below + (people - whole) * (sorted[whole] ?? 0)) / sum
    return Math.abs(share - told / 100) <= half
  })
}

/** Half up, to so many parts of one. */
function isNear(value: number, said: number, parts: number): boolean {
  return Math.abs(Math.floor(value * parts + 0.5 + 1e-9) / parts - said) < 1e-9
}
