/**
 * The names of what differs between two states of a line, those of the earlier one first: what the ledger says of a change.
 * Why a day was moved lies inside the moves and is words all the same, so it is named apart.
 *
 * Example: `{ status: 'open' }` and `{ status: 'done', doneAt: '…' }` differ in `status` and `doneAt`.
 */
export function changedFields(before: object, after: object): string[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
}

function partsOf(line: { reschedules?: readonly { why?: string }[] }): Record<string, unknown> {
  const { reschedules } = line
  return reschedules === undefined ? { ...line } : { ...line, why: reschedules.flatMap(({ why }) => why ?? []) }
}
