import type { CSSProperties } from 'react'

/**
 * The look of our mails, in the little that classic Outlook understands: tables, padding on cells only, six-digit
 * colours, one system font stack. Contrast of every colour on white is above 4.5.
 */
const font = { fontFamily: "'Segoe UI', 'Helvetica Neue', Arial, sans-serif" }

export const colours = {
  text: '#242424',
  quiet: '#5C5C5C',
  line: '#D6D6D6',
  late: '#A33E07',
  link: '#4F52B2',
  button: '#5B5FC7',
}

function text(size: number, line: number, style: CSSProperties = {}): CSSProperties {
  return { ...font, fontSize: `${size}px`, lineHeight: `${line}px`, color: colours.text, ...style }
}

export const look = {
  title: text(24, 32, { fontWeight: 600 }),
  heading: text(16, 22, { fontWeight: 600 }),
  body: text(14, 20, { wordBreak: 'break-word' }),
  quiet: text(12, 16, { color: colours.quiet }),
  lead: text(14, 20, { color: colours.quiet }),
  date: text(14, 20, { color: colours.quiet, whiteSpace: 'nowrap' }),
  late: text(14, 20, { color: colours.late, fontWeight: 600, whiteSpace: 'nowrap' }),
  lateCount: text(12, 16, { color: colours.late, fontWeight: 600 }),
  link: text(14, 20, { color: colours.link, textDecoration: 'none' }),
  smallLink: text(12, 16, { color: colours.link, textDecoration: 'none' }),
  button: text(14, 20, { color: '#FFFFFF', fontWeight: 600, textDecoration: 'none' }),
  row: { padding: '10px 0', borderTop: `1px solid ${colours.line}`, verticalAlign: 'top' },
} as const satisfies Record<string, CSSProperties>
