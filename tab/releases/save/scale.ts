/** Where every picture that is saved has its names, its scale from 0 to 100 % and its figures. */
export const width = 800
export const scale = { from: 300, to: 690 }

/** Where a percentage lies on the scale. */
export function along(percent: number): number {
  return scale.from + ((scale.to - scale.from) * percent) / 100
}

/** The height of a row with a name. */
export const rowHeight = 30

/** The lines of a picture in its own units, and how high it is. */
export type Drawing = { parts: string[]; height: number }
