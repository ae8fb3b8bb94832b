/**
 * The names of what differs between two states of a line, those of the earlier one first: what the ledger says of a change.
 *
 * Example: `{ status: 'open' }` and `{ status: 'done', doneAt: '…' }` differ in `status` and `doneAt`.
 */
export function changedFields(before: object, after: object): string[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
}
