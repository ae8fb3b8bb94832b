import type { ReleasedCell } from '#contract/read-release'
import type { Attacked } from './known.ts'

/** People whom no table tells apart, the cells of all tables over them, and the groups whose sums nobody should know. */
export type AttackedGroups = {
  /** Places in the list of people. */
  atoms: number[][]
  /** The total first. `columns` are places in `atoms`. */
  cells: { cell: ReleasedCell; members: number[]; columns: number[] }[]
  targets: { about: string; columns: number[]; size: number }[]
}

/** Sorts people by manager and by their groups in all tables. */
export function attackedGroups({ release, people }: Attacked): AttackedGroups {
  const groupOf = (at: number, attribute: string) => people[at]?.segments[attribute] ?? 'none'
  const attributes = release.tables.map(({ attribute }) => attribute)
  const everybody = [...people.keys()]
  const nameOf = (at: number) =>
    [people[at]?.manager, ...attributes.map((attribute) => groupOf(at, attribute))].join('\u001F')
  const atoms = [...Map.groupBy(everybody, nameOf).values()]
  const columnsWhere = (holds: (at: number) => boolean) =>
    [...atoms.keys()].filter((column) => holds(atoms[column]?.[0] ?? -1))
  const membersOf = (columns: readonly number[]) => columns.flatMap((column) => atoms[column] ?? [])

  const all = columnsWhere(() => true)
  const [first] = release.tables
  const cells = first ? [{ cell: first.total, columns: all, members: everybody }] : []
  const targets: AttackedGroups['targets'] = []
  const want = (about: string, columns: number[]) => {
    if (columns.length > 0) targets.push({ about, columns, size: membersOf(columns).length })
  }
  for (const { attribute, cells: shown } of release.tables) {
    for (const cell of shown) {
      const columns = columnsWhere((at) => groupOf(at, attribute) === cell.segment && isInside(at, cell.inside))
      cells.push({ cell, columns, members: membersOf(columns) })
      if (!cell.shown) want(`${attribute} ${cell.segment}`, columns)
    }
  }
  for (const manager of new Set(people.map((person) => person.manager))) {
    const team = columnsWhere((at) => people[at]?.manager === manager)
    want(manager, team)
    for (const attribute of attributes)
      for (const [group, part] of Map.groupBy(team, (column) => groupOf(atoms[column]?.[0] ?? -1, attribute)))
        if (part.length < team.length) want(`${manager} in ${attribute} ${group}`, part)
  }
  return { atoms, cells, targets }

  function isInside(at: number, inside: string | undefined): boolean {
    return inside === undefined || attributes.some((attribute) => groupOf(at, attribute) === inside)
  }
}
