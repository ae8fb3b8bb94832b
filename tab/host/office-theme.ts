import type { HostTheme } from './host.ts'

/**
 * Our ground for the body colour that Outlook names (`#RRGGBB`): dark below half of the light an eye sees in it. Outlook
 * says nothing of its theme before Mailbox 1.14, and what it does not say is light. High contrast reaches the page as
 * forced colours, which the style sheets follow by themselves.
 */
export function officeTheme(bodyBackgroundColor: string | undefined): HostTheme {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor ?? '')
  if (!parts) return 'light'
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light'
}
