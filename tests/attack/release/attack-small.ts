import { attackedGroups } from './attacked-groups.ts'
import type { Attacked, Found } from './known.ts'

const fewestPeople = 5
const fewestManagers = 3

/**
 * What is told of people who are too few to be told of: a shown cell or total, or all hidden cells of a table whose total is
 * shown, with less than five people, less than three managers, or one who leads more than half of them. The three tests are
 * written anew; a deployment may ask for more, never for less. `value` is how many people it is told of.
 */
export function attackSmall(attacked: Attacked): Found[] {
  const { people, release } = attacked
  const { cells } = attackedGroups(attacked)
  const shown = cells.flatMap(({ cell, members }) => (cell.shown ? [{ about: cell.segment, members }] : []))
  const left = release.tables.flatMap(({ attribute, total, cells: own }) => {
    if (!total.shown) return []
    const named = new Set(own.flatMap((cell) => (cell.shown ? [cell.segment] : [])))
    const members = [...people.keys()].filter((at) => !named.has(people[at]?.segments[attribute] ?? 'none'))
    return members.length === 0 || named.size === 0 ? [] : [{ about: `all others of ${attribute}`, members }]
  })
  return [...shown, ...left].flatMap(({ about, members }) =>
    passes(members.map((at) => people[at]?.manager))
      ? []
      : [{ figure: 'three tests', about, size: members.length, value: members.length }],
  )
}

function passes(managers: readonly unknown[]): boolean {
  const teams = [...Map.groupBy(managers, (manager) => manager).values()].map((team) => team.length)
  const largest = Math.max(0, ...teams)
  return managers.length >= fewestPeople && teams.length >= fewestManagers && largest * 2 <= managers.length
}
