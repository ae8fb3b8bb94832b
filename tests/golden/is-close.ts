import { isRecord } from './vector.ts'

/**
 * Are two results the same, numbers up to `tol`? Lists must have the same length and order, objects the same fields.
 * A missing field and `null` both say "not shown"; `null` is never 0.
 */
export function isClose(got: unknown, wanted: unknown, tol: number): boolean {
  if (typeof got === 'number' && typeof wanted === 'number') return Math.abs(got - wanted) <= tol
  if (Array.isArray(got) && Array.isArray(wanted)) {
    return got.length === wanted.length && got.every((part, index) => isClose(part, wanted[index], tol))
  }
  if (isRecord(got) && isRecord(wanted)) {
    const fields = new Set([...Object.keys(got), ...Object.keys(wanted)])
    return [...fields].every((field) => isClose(got[field], wanted[field], tol))
  }
  return (got ?? null) === (wanted ?? null)
}
