/**
 * A cell of a table before anything is hidden: how many people, and how they spread over their managers.
 * Either `byManager` (people per manager), or only figures: `n`, the number of `managers`, and the largest manager's
 * share `maxShare`. What is not given is taken at its worst: one manager leads them all.
 */
export type Cell = {
  readonly key: string
  readonly n?: number | undefined
  readonly byManager?: Readonly<Record<string, number>> | ReadonlyMap<Manager, number> | undefined
  readonly managers?: number | undefined
  readonly maxShare?: number | undefined
}

/** A manager's id, or number. */
type Manager = string | number

/** What a published group must satisfy: at least `k` people, `kManagers` managers, and nobody above `maxManagerShare`. */
export type PublishRules = { readonly k: number; readonly kManagers: number; readonly maxManagerShare: number }

/** Several cells taken together. It grows by `addCell` and never shrinks, so its largest manager is always known. */
export type Group = {
  n: number
  readonly byManager: Map<Manager, number>
  largest: number
  /** For cells that came with figures only. */
  uncertain: { managers: number; largest: number }
}

/** A group without people. */
export function emptyGroup(): Group {
  return { n: 0, byManager: new Map(), largest: 0, uncertain: { managers: 0, largest: 0 } }
}

/** How many people a cell holds. */
export function sizeOf(cell: Cell): number {
  if (cell.n !== undefined) return cell.n
  let n = 0
  for (const [, people] of peopleByManager(cell)) n += people
  return n
}

/** Adds the people of a cell to a group, in time proportional to the cell's managers. */
export function addCell(group: Group, cell: Cell): void {
  const n = sizeOf(cell)
  group.n += n
  if (cell.byManager === undefined) {
    if (n > 0) group.uncertain.managers = Math.max(group.uncertain.managers, cell.managers ?? 1)
    group.uncertain.largest += n * (cell.maxShare ?? 1)
    return
  }
  for (const [manager, people] of peopleByManager(cell)) {
    if (people <= 0) continue
    const sum = (group.byManager.get(manager) ?? 0) + people
    group.byManager.set(manager, sum)
    group.largest = Math.max(group.largest, sum)
  }
}

/** Do these figures pass for a cell by itself? Its managers are looked through and not copied. */
export function passesAlone(cell: Cell, rules: PublishRules): boolean {
  if (cell.byManager === undefined) {
    const group = emptyGroup()
    addCell(group, cell)
    return passesTests(group, rules)
  }
  let [managers, largest] = [0, 0]
  for (const [, people] of peopleByManager(cell)) {
    if (people > 0) managers += 1
    if (people > largest) largest = people
  }
  return failedBy({ n: sizeOf(cell), managers, largest }, rules) === undefined
}

export type FailedTest = 'min_group' | 'min_managers' | 'dominance'

/** The first of the three tests that a group fails; nothing when figures about it may be shown. */
export function failedTest(group: Group, rules: PublishRules): FailedTest | undefined {
  const managers = Math.max(group.byManager.size, group.uncertain.managers)
  return failedBy({ n: group.n, managers, largest: group.largest + group.uncertain.largest }, rules)
}

type Size = { readonly n: number; readonly managers: number; readonly largest: number }

function failedBy({ n, managers, largest }: Size, rules: PublishRules): FailedTest | undefined {
  if (n < rules.k) return 'min_group'
  if (managers < rules.kManagers) return 'min_managers'
  return largest > rules.maxManagerShare * n + 1e-9 ? 'dominance' : undefined
}

/** May figures about this group be shown? All three tests must hold. */
export function passesTests(group: Group, rules: PublishRules): boolean {
  return failedTest(group, rules) === undefined
}

function peopleByManager({ byManager }: Cell): Iterable<readonly [Manager, number]> {
  if (byManager instanceof Map) return byManager
  return Object.entries((byManager ?? {}) as Record<string, number>)
}
