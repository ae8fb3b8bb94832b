import { escapeXml } from './escape-xml.ts'

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

/** A whole picture with its title, what it shows and lines below that go with it wherever it is put. */
export function svgPicture(input: {
  title: string
  subtitle: string
  foot: readonly string[]
  size: { width: number; height: number }
  parts: readonly string[]
}): string {
  const { title, subtitle, foot, size, parts } = input
  const footHeight = 16
  const height = size.height + 88 + footHeight * foot.length
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" ` +
    `font-family="'Segoe UI', system-ui, 'Noto Sans', sans-serif" role="img"><title>${escapeXml(title)}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    svgText(title, { x: 24, y: 34, size: 18, weight: 600 }) +
    svgText(subtitle, { x: 24, y: 56, fill: ink.soft }) +
    `<g transform="translate(0 68)">${parts.join('')}</g>` +
    foot
      .map((line, at) => {
        const y = height - 14 - footHeight * (foot.length - 1 - at)
        return svgText(line, { x: 24, y, size: 11, fill: ink.soft })
      })
      .join('') +
    '</svg>'
  )
}
