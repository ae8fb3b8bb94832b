import type { Picture } from './png.ts'

/** The mark in a square of side 1: one thread from a 1:1 that was, a filled knot, to one that is planned, a ring. */
const past = [0.21, 0.77] as const
const planned = [0.79, 0.23] as const
const knotRadius = 0.2
const ringWidth = 0.1
const threadWidth = 0.11
const thread = curve(past, [0.9, 0.77], [0.1, 0.23], planned, 24)

const ground = [0x2f, 0x3e, 0x8f] as const
const white = [0xff, 0xff, 0xff] as const
// Sub-pixels per side: 5 x 5 samples give 25 steps of alpha, smooth enough at these sizes.
const samples = 5

type Point = readonly [x: number, y: number]

/** The colour icon: 192 x 192, opaque, the mark in the middle 96 x 96 so that Teams may round the corners. */
export function colorIcon(): Picture {
  return paint(192, (x, y) => {
    const inside = coverage((192 * x - 48) / 96, (192 * y - 48) / 96, 1 / 96)
    return [...mix(ground, white, inside), 0xff]
  })
}

/** The outline icon: 32 x 32, white on nothing, the mark from edge to edge. */
export function outlineIcon(): Picture {
  return paint(32, (x, y) => [...white, Math.round(0xff * coverage(x, y, 1 / 32))])
}

/**
 * The icon of Outlook's ribbon at 16, 32 or 80 pixels: white on the accent colour, which stands out on light and on dark
 * ribbons alike, the mark as large as leaves it a little air.
 */
export function ribbonIcon(size: 16 | 32 | 80): Picture {
  const air = size / 8
  return paint(size, (x, y) => {
    const side = size - 2 * air
    return [...mix(ground, white, coverage((size * x - air) / side, (size * y - air) / side, 1 / side)), 0xff]
  })
}

/** The sizes that Outlook asks for. */
export const ribbonSizes = [16, 32, 80] as const

function paint(size: number, colourAt: (x: number, y: number) => readonly number[]): Picture {
  const rgba = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) rgba.set(colourAt(x / size, y / size), (y * size + x) * 4)
  return { width: size, height: size, rgba }
}

/** How much of the pixel with this corner and side the mark covers, 0 to 1. */
function coverage(left: number, top: number, side: number): number {
  if (left + side < 0 || left > 1 || top + side < 0 || top > 1) return 0
  let hits = 0
  for (let row = 0; row < samples; row++)
    for (let column = 0; column < samples; column++)
      if (isMark(left + ((column + 0.5) / samples) * side, top + ((row + 0.5) / samples) * side)) hits++
  return hits / samples ** 2
}

function isMark(x: number, y: number): boolean {
  if (Math.hypot(x - past[0], y - past[1]) <= knotRadius) return true
  const fromPlanned = Math.hypot(x - planned[0], y - planned[1])
  if (fromPlanned <= knotRadius) return fromPlanned >= knotRadius - ringWidth
  return thread.slice(1).some((end, index) => distance(x, y, thread[index]!, end) <= threadWidth / 2)
}

function distance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
  const at = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay))
}

/** A cubic Bezier curve as points. */
function curve(from: Point, out: Point, into: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const
    const along = (axis: 0 | 1) =>
      weights[0] * from[axis] + weights[1] * out[axis] + weights[2] * into[axis] + weights[3] * to[axis]
    return [along(0), along(1)]
  })
}

function mix(under: readonly number[], over: readonly number[], share: number): number[] {
  return under.map((value, channel) => Math.round(value + share * (over[channel]! - value)))
}
