import type { Guard } from './guard.ts'

/**
 * What was sealed as JSON. Undefined when the envelope does not open or holds something else. Whatever opens is what we
 * sealed, so its first level tells that it is the right thing, and nobody looks deeper.
 */
export function unsealedAs<T>(guard: Guard<T>, unseal: () => string): T | undefined {
  try {
    const value: unknown = JSON.parse(unseal())
    return guard(value) ? value : undefined
  } catch {
    return undefined
  }
}
