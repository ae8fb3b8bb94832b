import type { Change } from './change.ts'

/**
 * Is the record already as this step about the two wanted it? Whoever was faster changed the proposal itself: the newer
 * one is shown where the older stood. `current` is what stands there.
 */
export function isAlreadySo({ operation }: Change, current: unknown): boolean {
  return (operation === 'proposeCadence' || operation === 'acceptCadence') && current !== undefined
}
