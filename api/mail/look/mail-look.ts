/**
 * The look of our mails, in the little that classic Outlook understands: tables, padding on cells only, six-digit
 * colours, one system font stack. Contrast of every colour on its ground is above 4.5, in light and in dark.
 */
const font = "font-family:'Segoe UI','Helvetica Neue',Arial,sans-serif"

const light = { page: '#FFFFFF', text: '#242424', quiet: '#5C5C5C', line: '#D6D6D6', late: '#A33E07', link: '#4F52B2' }
const dark = { page: '#1F1F1F', text: '#FFFFFF', quiet: '#C7C7C7', line: '#5C5C5C', late: '#F4A582', link: '#A6A9F5' }
const button = '#5B5FC7'

function text(size: number, line: number, colour: string, more = ''): string {
  return `${font};font-size:${size}px;line-height:${line}px;mso-line-height-rule:exactly;color:${colour}${more}`
}

/** Inline styles; every one of a colour has its class below, for the dark. */
export const look = {
  page: `background-color:${light.page}`,
  title: text(24, 32, light.text, ';font-weight:600'),
  heading: text(16, 22, light.text, ';font-weight:600'),
  body: text(14, 20, light.text, ';overflow-wrap:break-word'),
  quiet: text(12, 18, light.quiet),
  lead: text(14, 20, light.quiet),
  late: text(12, 18, light.late, ';font-weight:600'),
  /** Tall enough for a finger. */
  link: text(14, 28, light.link, ';font-weight:600;text-decoration:none'),
  smallLink: text(12, 24, light.link, ';text-decoration:underline'),
  button: text(14, 20, '#FFFFFF', ';font-weight:600;text-decoration:none'),
  buttonCell: `padding:10px 16px;background-color:${button}`,
  row: `padding:10px 0 6px;border-top:1px solid ${light.line}`,
  nudge: `padding:12px 16px;border-left:3px solid ${button}`,
} as const

/** Only colours: a program that does not know it shows the light mail. */
export const darkStyle = `@media (prefers-color-scheme:dark){.page{background-color:${dark.page}!important}.text{color:${dark.text}!important}.quiet{color:${dark.quiet}!important}.late{color:${dark.late}!important}.link{color:${dark.link}!important}.row{border-color:${dark.line}!important}}`
