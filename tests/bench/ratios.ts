/** One figure of the bench against its budget: `ratio` where it is a comparison, `figure` where it is a count. */
export type Measured = {
  name: string
  value: number
  unit: 'x' | 'a second' | 'kB' | 'requests' | 'calls' | 'ms' | 'MB' | 'us'
  budget?: number
  met?: boolean
  from: string
}

/** The middle value; of an even count the mean of the two in the middle. Throws on an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** Compares with a budget; `noise` widens it for timed figures (0.1 = ten percent). */
export function against(
  name: string,
  value: number,
  unit: Measured['unit'],
  budget: number,
  from: string,
  noise = 0,
): Measured {
  return { name, value, unit, budget, met: value <= budget * (1 + noise), from }
}

/** One line a figure: what it is, the value, the budget and whether it is met. */
export function asLine(measured: Measured): string {
  const value = `${round(measured.value)} ${measured.unit}`
  const verdict =
    measured.budget === undefined
      ? ''
      : `  budget ${round(measured.budget)} ${measured.unit}  ${measured.met ? 'met' : 'NOT MET'}`
  return `${measured.name.padEnd(52)} ${value.padStart(16)}${verdict}   (${measured.from})`
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
