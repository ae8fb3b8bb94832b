/**
 * Do these hold the same facts? Lists in the same order, objects whatever the order of their fields; a field that is
 * undefined is as one that is absent. For what JSON can hold: no dates, no maps, nothing that leads back to itself.
 *
 * Example: `{ a: 1, b: undefined }` and `{ a: 1 }` do.
 */
export function isSameFacts(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isComposite(one) || !isComposite(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const names = told(one)
  return names.length === told(other).length && names.every((name) => isSameFacts(one[name], other[name]))
}

type Composite = Readonly<Record<string, unknown>>

function isComposite(value: unknown): value is Composite {
  return typeof value === 'object' && value !== null
}

function told(value: Composite): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined)
}
