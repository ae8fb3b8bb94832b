import type { Reading } from '#domain/readings/reading'
import type { ReadingView } from '#contract/view'

/** A reading as the panel shows it. Released figures, which count people in bands only, never come this way. */
export function showReading(reading: Reading): ReadingView {
  const { id, n, window, definitionVersion } = reading
  if (typeof n !== 'number') throw new Error('A reading of a pair counts exactly')
  const frame = { id, n, window, definitionVersion }
  if (reading.value === null) {
    const { reason, lack } = reading
    const have = lack?.have
    return {
      ...frame,
      value: null,
      reason,
      ...(lack === undefined ? {} : { need: lack.need }),
      ...(have === undefined ? {} : { have }),
    }
  }
  const { value, lo, hi, counts } = reading
  return {
    ...frame,
    value,
    ...(lo === undefined ? {} : { lo }),
    ...(hi === undefined ? {} : { hi }),
    ...(counts === undefined ? {} : { counts }),
  }
}
