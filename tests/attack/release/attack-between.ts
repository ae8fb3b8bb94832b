import type { ReleasedSpread } from '#contract/read-release'
import { exchanged, tablesSaying, type Had } from './exchange.ts'
import type { Attacked, Found } from './known.ts'
import { diceOf } from './random-organisation.ts'

const tries = 400

/**
 * Attacks how much of the inequality lies between managers. For each manager an organisation is sought in which one of theirs
 * had a 1:1 who had none, or none who had one, and somebody elsewhere the other way, with the numbers of 1:1s exchanged: all
 * tables say the same, and so do Gini and the curve. Where the tables allow some such and the share between managers allows
 * none, not even after two people more exchange theirs, that share gives the manager's number away.
 *
 * Whoever is open through longer ways only is left to the solver, which knows no logarithms.
 */
export function attackBetween(
  attacked: Attacked,
  had: readonly Had[],
  told: NonNullable<ReleasedSpread['betweenManagers']>,
): Found[] {
  const isTold = tablesSaying(attacked, had)
  const { people } = attacked
  const team = people.map(({ manager }) => manager)
  const dice = diceOf(people.length)
  const isSame = (sessions: readonly number[]) => {
    const share = betweenShare(team, sessions)
    return Math.floor(10 * share + 1e-9) * 10 === told.from
  }
  const truth = had.map(({ sessions }) => sessions)
  if (!isSame(truth)) throw new Error('The share between managers is not the one that was told')
  return [...new Set(team)].flatMap((manager): Found[] => {
    const mine = [...people.keys()].filter((at) => team[at] === manager)
    const others = [...people.keys()].filter((at) => team[at] !== manager)
    const pairs = mine.flatMap((one) =>
      others.flatMap((other) =>
        had[one]?.covered !== had[other]?.covered && isTold(one, other) ? [[one, other] as const] : [],
      ),
    )
    const isOpen = pairs.some(([one, other]) => isReachable(exchanged(truth, one, other), { isSame, dice }))
    const covered = mine.filter((at) => had[at]?.covered).length
    return pairs.length === 0 || isOpen
      ? []
      : [{ figure: 'between managers', about: manager, size: mine.length, value: covered }]
  })
}

function isReachable(
  sessions: readonly number[],
  { isSame, dice }: { isSame: (sessions: readonly number[]) => boolean; dice: () => number },
): boolean {
  if (isSame(sessions)) return true
  const met = [...sessions.keys()].filter((at) => (sessions[at] ?? 0) > 0)
  for (let round = 0; round < tries; round += 1) {
    const [one = 0, other = 0] = [met[Math.floor(dice() * met.length)], met[Math.floor(dice() * met.length)]]
    if (sessions[one] !== sessions[other] && isSame(exchanged(sessions, one, other))) return true
  }
  return false
}

/** Theil's T between teams, as a share of all of it. */
function betweenShare(team: readonly string[], sessions: readonly number[]): number {
  const mean = sessions.reduce((sum, one) => sum + one, 0) / sessions.length
  const sums = new Map<string, { sum: number; n: number }>()
  let total = 0
  for (const [at, own] of sessions.entries()) {
    const name = team[at] ?? ''
    const { sum, n } = sums.get(name) ?? { sum: 0, n: 0 }
    sums.set(name, { sum: sum + own, n: n + 1 })
    if (own > 0) total += (own / mean) * Math.log(own / mean)
  }
  let between = 0
  for (const { sum, n } of sums.values()) if (sum > 0) between += (sum / mean) * Math.log(sum / n / mean)
  return between / total
}
