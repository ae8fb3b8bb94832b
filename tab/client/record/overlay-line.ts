import type { CommitmentView, PairView } from '#contract/view'

/** How one line of each kind is put, changed and taken away in a record that itself stays as it is. */
type Line = { id: string }

export function added<Kind extends Line>(lines: Kind[], line: Kind): Kind[] {
  return lines.some((known) => known.id === line.id) ? lines : [...lines, line]
}

export function edited<Kind extends Line>(lines: Kind[], id: string, edit: (line: Kind) => Kind): Kind[] {
  return lines.map((line) => (line.id === id ? edit(line) : line))
}

export function without<Kind extends Line>(lines: Kind[], id: string): Kind[] {
  return lines.filter((line) => line.id !== id)
}

export function inPromise(pair: PairView, id: string, edit: (line: CommitmentView) => CommitmentView): PairView {
  return { ...pair, commitments: edited(pair.commitments, id, edit) }
}
