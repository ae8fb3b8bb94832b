import { exchanged, tablesSaying, type Had } from './exchange.ts'
import type { Attacked, Found } from './known.ts'

/**
 * Attacks how many 1:1s people have. Average and median, Gini and the curve stay as they are when two people have each
 * other's number: so for each manager two such people are sought, one of theirs and one elsewhere, with whom all tables stay
 * as they are as well. Where there are none, one 1:1 more or less of one of theirs is tried, which the rounding may hide.
 * Where that changes a word too, the manager's number is given away.
 *
 * Whoever has nobody who had a 1:1, and is open by the tables through longer ways only, is left to the solver.
 *
 * It works out average and median anew, without the product's code; `told` is what was published.
 */
export function attackSessions(
  attacked: Attacked,
  had: readonly Had[],
  told: { average: number; median: number },
): Found[] {
  const isTold = tablesSaying(attacked, had)
  const sessions = had.map((one) => one.sessions)
  if (!isSame(sessions, told)) throw new Error('Average or median are not those that were told')
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
    const isForSolver = mine.every(
      (one) => !had[one]?.covered && !others.some((other) => had[other]?.covered && isTold(one, other)),
    )
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
function isSame(sessions: readonly number[], told: { average: number; median: number }): boolean {
  const n = sessions.length
  const sorted = sessions.toSorted((one, other) => one - other)
  const middle = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.ceil((n - 1) / 2)] ?? 0)) / 2
  const average = sessions.reduce((sum, one) => sum + one, 0) / n
  const parts = n < 100 ? 2 : 10
  return isNear(average, told.average, parts) && isNear(middle, told.median, 2)
}

/** Half up, to so many parts of one. */
function isNear(value: number, said: number, parts: number): boolean {
  return Math.abs(Math.floor(value * parts + 0.5 + 1e-9) / parts - said) < 1e-9
}
