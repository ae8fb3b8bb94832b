import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { colorIcon, outlineIcon, ribbonIcon, ribbonSizes } from './icons.ts'
import { decodePng, encodePng } from './png.ts'

const color = decodePng(readFileSync(join(import.meta.dirname, 'color.png')))
const outline = decodePng(readFileSync(join(import.meta.dirname, 'outline.png')))

test('the committed icons are what the code draws', () => {
  expect(color).toEqual(colorIcon())
  expect(outline).toEqual(outlineIcon())
})

test('the colour icon is 192 by 192 and nowhere transparent', () => {
  expect([color.width, color.height]).toEqual([192, 192])
  expect(channel(color.rgba, 3).every((alpha) => alpha === 255)).toBe(true)
})

test('the ground of the colour icon is the accent colour of the manifest', () => {
  const manifest = readFileSync(join(import.meta.dirname, 'manifest.template.json'), 'utf8')
  const corner = Buffer.from(color.rgba.subarray(0, 3)).toString('hex').toUpperCase()
  expect(manifest).toContain(`"accentColor": "#${corner}"`)
})

test('the mark of the colour icon keeps to the middle 96 by 96', () => {
  const marked = pixelsThat(color.rgba, 192, (red) => red > 0x2f)
  expect(Math.min(...marked.flat())).toBeGreaterThanOrEqual(48)
  expect(Math.max(...marked.flat())).toBeLessThan(144)
})

test('the outline icon is 32 by 32, white or nothing, from edge to edge', () => {
  expect([outline.width, outline.height]).toEqual([32, 32])
  for (const colour of [0, 1, 2]) expect(channel(outline.rgba, colour).every((value) => value === 255)).toBe(true)
  const alphas = channel(outline.rgba, 3)
  expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(300)
  const marked = pixelsThat(outline.rgba, 32, (_red, alpha) => alpha > 0)
  expect(Math.min(...marked.flat())).toBeLessThanOrEqual(1)
  expect(Math.max(...marked.flat())).toBeGreaterThanOrEqual(30)
})

test.each(ribbonSizes)('the ribbon icon of %i pixels is what the code draws, a mark on a full ground', (size) => {
  const file = join(import.meta.dirname, '..', 'tab', 'public', `ribbon-${size}.png`)
  const picture = decodePng(readFileSync(file))
  expect(picture).toEqual(ribbonIcon(size))
  expect([picture.width, picture.height]).toEqual([size, size])
  expect(channel(picture.rgba, 3).every((alpha) => alpha === 255)).toBe(true)
  const marked = pixelsThat(picture.rgba, size, (red) => red > 0x2f)
  expect(Math.min(...marked.flat())).toBeGreaterThanOrEqual(Math.floor(size / 8))
  expect(marked.length).toBeGreaterThan(size)
})

test('a picture comes back from PNG as it went in', () => {
  const picture = { width: 3, height: 2, rgba: Uint8Array.from({ length: 24 }, (_, index) => index * 10) }
  expect(decodePng(encodePng(picture))).toEqual(picture)
})

test('a damaged PNG is refused', () => {
  const png = encodePng({ width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 4) })
  png[20] = 9
  expect(() => decodePng(png)).toThrow('IHDR part of the PNG is damaged')
})

function channel(rgba: Uint8Array, which: number): number[] {
  return [...rgba].filter((_, index) => index % 4 === which)
}

function pixelsThat(rgba: Uint8Array, width: number, isMeant: (red: number, alpha: number) => boolean): number[][] {
  const found: number[][] = []
  for (let index = 0; index < rgba.length / 4; index++)
    if (isMeant(rgba[index * 4]!, rgba[index * 4 + 3]!)) found.push([index % width, Math.floor(index / width)])
  return found
}
