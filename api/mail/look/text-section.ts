import type { MailSection, SectionLine } from './mail-section.ts'

/**
 * A part of a mail for programs that show text alone: its heading with what stands beside it, then each line with its
 * details and its links below it, indented. Nothing is capitalised and nothing stands in columns: a voice reads it as it
 * is.
 *
 * Example: `You owe (1 overdue)`, an empty line, `* Answer on the trip`, `  Priya Nair, was Fri 9 Oct`, `  Done: https://…`
 */
export function textSection({ heading, aside, lines, more }: MailSection): string {
  const head = aside === '' ? heading : `${heading} (${aside})`
  const parts = lines.map(textLine)
  const rest = more === undefined ? [] : [`* ${more.text}: ${more.href}`]
  return [head, ...parts, ...rest].join('\n\n')
}

function textLine({ title, detail, when, actions }: SectionLine): string {
  const about = [detail, when].filter((part) => part !== '').join(', ')
  const links = actions.map(({ text, href }) => `  ${text}: ${href}`)
  return [`* ${oneLine(title)}`, ...(about === '' ? [] : [`  ${oneLine(about)}`]), ...links].join('\n')
}

/** What people wrote may break lines, and a line of its own must not look like one of ours. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
