import { escapeXml } from './escape-xml.ts'
import { linesOf } from './lines-of.ts'

/** Small parts of a picture that stands alone: on white, in its own colours, with nothing of the page around it. */
export const ink = { strong: '#242424', soft: '#616161', line: '#d1d1d1', brand: '#5b5fc7' }

export function svgText(
  text: string,
  {
    x,
    y,
    size = 13,
    fill = ink.strong,
    anchor = 'start',
    weight = 400,
  }: {
    x: number
    y: number
    size?: number
    fill?: string
    anchor?: 'start' | 'middle' | 'end'
    weight?: number
  },
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escapeXml(text)}</text>`
}

export function svgLine([x1, y1]: Point, [x2, y2]: Point, stroke: string, width = 1, dash = ''): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="${width}"${dashes}/>`
}

export type Point = readonly [x: number, y: number]

const edge = 24
const [subtitleSize, subtitleHeight] = [13, 18]
const [footSize, footHeight] = [11, 16]

/** A whole picture with its title, what it shows and lines below that go with it wherever it is put. */
export function svgPicture(input: {
  title: string
  subtitle: string
  foot: readonly string[]
  size: { width: number; height: number }
  parts: readonly string[]
}): string {
  const { title, subtitle, foot, size, parts } = input
  const width = size.width - 2 * edge
  const above = linesOf(subtitle, { size: subtitleSize, width })
  const below = foot.flatMap((text) => linesOf(text, { size: footSize, width }))
  const top = 68 + subtitleHeight * (above.length - 1)
  const height = size.height + top + 20 + footHeight * below.length
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" ` +
    `font-family="'Segoe UI', system-ui, 'Noto Sans', sans-serif" role="img"><title>${escapeXml(title)}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    svgText(title, { x: edge, y: 34, size: 18, weight: 600 }) +
    above
      .map((line, at) => svgText(line, { x: edge, y: 56 + subtitleHeight * at, size: subtitleSize, fill: ink.soft }))
      .join('') +
    `<g transform="translate(0 ${top})">${parts.join('')}</g>` +
    below
      .map((line, at) => {
        const y = height - 14 - footHeight * (below.length - 1 - at)
        return svgText(line, { x: edge, y, size: footSize, fill: ink.soft })
      })
      .join('') +
    '</svg>'
  )
}
