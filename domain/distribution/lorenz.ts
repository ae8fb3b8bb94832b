export type LorenzPoint = [people: number, share: number]

/**
 * The Lorenz curve: which share of the whole the bottom part of the people receives. Starts at (0, 0), ends at (1, 1),
 * one point per person. `null` when nobody had any. Publish deciles only (`lorenzDeciles`), never these points.
 *
 * Example: 0, 1, 2, 3, 4: the bottom 60 % receive 30 % (V89).
 */
export function lorenz({ x }: { x: readonly number[] }): LorenzPoint[] | null {
  const sum = x.reduce((total, value) => total + value, 0)
  if (sum <= 0) return null
  const points: LorenzPoint[] = [[0, 0]]
  let running = 0
  x.toSorted((one, other) => one - other).forEach((value, index) => {
    running += value
    points.push([(index + 1) / x.length, running / sum])
  })
  return points
}

/**
 * The curve at 0, 10, 20 ... 100 % of the people, by straight lines between its points. `null` when nobody had any.
 *
 * Example: 0, 1, 2, 3, 4 at 50 %: half-way between 10 % and 30 %, so 20 %.
 */
export function lorenzDeciles({ x }: { x: readonly number[] }): LorenzPoint[] | null {
  const points = lorenz({ x })
  if (!points) return null
  return Array.from({ length: 11 }, (_, decile) => {
    const position = (decile / 10) * x.length
    const below = points[Math.floor(position + 1e-9)]?.[1] ?? 1
    const above = points[Math.ceil(position - 1e-9)]?.[1] ?? 1
    return [decile / 10, below + (above - below) * (position - Math.floor(position + 1e-9))]
  })
}
