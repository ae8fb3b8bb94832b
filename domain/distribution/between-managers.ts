import { defaults } from '../defaults.ts'
import { sessionsPerFourWeeks, type BlockFact } from './block-fact.ts'
import type { ShareBand } from './share-band.ts'
import { theil } from './theil.ts'

/** Nearly nothing would say that all teams are alike, nearly all that within each everybody is. */
const told = { least: 10, most: 90 }

/**
 * How much of the inequality of 1:1s lies between managers, in percent as a band of ten points; the rest lies inside their
 * teams. One number for everybody together; `undefined` where it may not be told.
 *
 * It needs ten managers, and it must hide each of them: whichever two managers one takes, of whom one has somebody who met
 * and the other somebody who did not, any such two could have had each other's number of 1:1s with the same band
 * told. Gini and the curve stay the same with any such exchange.
 *
 * Example: teams A with 1 and 3, B with 4 and 4 (were they many): 56.5 % lies between, told as 50 to 60 (V90).
 */
export function betweenManagers(people: readonly BlockFact[]): ShareBand | undefined {
  const teams = teamsOf(people)
  const split = theil({ groups: Object.fromEntries(teams.map(({ x }, at) => [String(at), x])) })
  if (teams.length < defaults.publish.theilMinManagers || split === null || split.betweenShare === null)
    return undefined
  const band = bandOf(split.betweenShare)
  if (band.from < told.least || band.to > told.most) return undefined
  const isHidden = areHidden(people.length, teams, (more) => {
    return bandOf((split.between + more) / split.total).from === band.from
  })
  return isHidden ? band : undefined
}

type Team = { readonly x: readonly number[]; readonly sum: number }

/** So many teams are tried each with each. */
const mostTried = 200

function teamsOf(people: readonly BlockFact[]): Team[] {
  return [...Map.groupBy(people, ({ managerId }) => managerId).values()].map((team) => {
    const x = team.map(sessionsPerFourWeeks)
    return { x, sum: x.reduce((sum, one) => sum + one, 0) }
  })
}

/** May any two teams exchange? `isSame` says whether the same is told when so much more lies between. */
function areHidden(n: number, teams: readonly Team[], isSame: (more: number) => boolean): boolean {
  const sum = teams.reduce((all, team) => all + team.sum, 0)
  const part = (own: number, size: number) => (own > 1e-12 ? (own / sum) * Math.log((own * n) / (size * sum)) : 0)
  const more = ({ sum: own, x }: Team, by: number) => part(own + by, x.length) - part(own, x.length)
  const [least, most] = [
    teams.reduce((one, { x }) => Math.min(one, ...x), Infinity),
    teams.reduce((one, { x }) => Math.max(one, ...x), 0),
  ]
  // The more a team has, the steeper its part grows: the most that one exchange can change is at the ends.
  const furthest = teams.map((team) => [
    more(team, least - Math.max(...team.x)),
    more(team, most - Math.min(...team.x)),
  ])
  const twoOf = (pick: (...some: number[]) => number) => 2 * pick(0, ...furthest.map((ends) => pick(...ends)))
  if (isSame(twoOf(lesser)) && isSame(twoOf(greater))) return true
  if (teams.length > mostTried) return false
  const values = teams.map(({ x }) => [...new Set(x)])
  return teams.every((one, at) =>
    teams.every((other, beside) => {
      if (at >= beside) return true
      const pairs = (values[at] ?? []).flatMap((mine) =>
        (values[beside] ?? []).flatMap((theirs) => (mine > 0 === theirs > 0 ? [] : [theirs - mine])),
      )
      return pairs.every((by) => isSame(more(one, by) + more(other, -by)))
    }),
  )
}

function lesser(...some: number[]): number {
  return some.reduce((one, other) => Math.min(one, other), Infinity)
}

function greater(...some: number[]): number {
  return some.reduce((one, other) => Math.max(one, other), -Infinity)
}

function bandOf(share: number): ShareBand {
  const from = Math.min(90, Math.floor(10 * share + 1e-9) * 10)
  return { from, to: from + 10 }
}
