/** The scale of a picture in percent: where it begins and ends, and where its lines stand. */
export type Axis = { from: number; to: number; ticks: number[] }

/** Shares are read against all of them: pictures side by side have this one scale, and none is cut. */
export const wholeScale: Axis = { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] }

/** Where a percentage lies on the scale, in percent of its length. */
export function along({ from, to }: Axis, percent: number): number {
  return ((percent - from) / (to - from)) * 100
}
