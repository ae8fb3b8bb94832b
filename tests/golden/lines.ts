import { z } from 'zod'
import { readMark, marks } from '../../tab/composer/read-mark.ts'
import { readLine } from '../../tab/quick-entry/read-line.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-10-15')
const name = z.string().min(1)

const lineCase = z.object({
  id: name,
  locale: name,
  today: day,
  me: name,
  other: name,
  line: z.string(),
  expect: z.object({
    kind: z.enum(['note', 'commitment', 'topic']).optional(),
    owner: z.enum(['me', 'other']).optional(),
    text: z.string().optional(),
    textHas: z.string().optional(),
    due: day.nullable().optional(),
    dueAnyOf: z.array(day.nullable()).optional(),
    dueBetween: z.tuple([day, day]).optional(),
  }),
})

/** A line as somebody typed it on a day, and what it should become. Only the fields of `expect` that are there count. */
export type LineCase = z.infer<typeof lineCase>

/** What the product makes of a line. `due` is null for a commitment without a day, and for anything else. */
export type LineOutcome = {
  kind: 'note' | 'commitment' | 'topic'
  owner: 'me' | 'other' | undefined
  text: string
  due: string | null
}

export class LineFileError extends Error {}

/** The cases of a file, or a LineFileError that names the case and the field. */
export function parseLines(text: string, file: string): LineCase[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw new LineFileError(`${file} is not JSON: ${(cause as Error).message}`, { cause })
  }
  if (!Array.isArray(content)) throw new LineFileError(`${file} has to be a list of cases.`)
  return content.map((one: unknown, at) => {
    const read = lineCase.safeParse(one)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    const id = (one as { id?: unknown } | null)?.id
    const which = typeof id === 'string' ? id : `case ${at + 1}`
    throw new LineFileError(
      `${file}, ${which}, ${issue?.path.join('.') || 'the case'}: ${issue?.message ?? 'not readable'}`,
    )
  })
}

/** Reads a line as the box in the panel does: its sign first, then person and day. */
export function outcomeOf({ line, me, other, today, locale }: LineCase): LineOutcome {
  const mark = readMark(line, '')
  const text = (mark?.text ?? line).trim()
  if (mark) return { kind: marks[mark.mark] === 'topic' ? 'topic' : 'note', owner: undefined, text, due: null }
  const read = readLine(line, { you: namesOf(me), other: namesOf(other), today, locale })
  if (!read) return { kind: 'note', owner: undefined, text, due: null }
  return { kind: 'commitment', owner: read.owner === 'you' ? 'me' : 'other', text: read.text, due: read.due ?? null }
}

/** What differs from what was wanted, one sentence each; empty when the line is read rightly. */
export function lineFaults(wanted: LineCase['expect'], got: LineOutcome): string[] {
  const { kind, owner, text, textHas, due, dueAnyOf, dueBetween } = wanted
  const faults: (string | false)[] = [
    kind !== undefined && kind !== got.kind && `kind: wanted ${kind}, got ${got.kind}`,
    owner !== undefined && owner !== got.owner && `owner: wanted ${owner}, got ${got.owner}`,
    text !== undefined && text !== got.text && `text: wanted "${text}", got "${got.text}"`,
    textHas !== undefined && !got.text.includes(textHas) && `text: wanted "… ${textHas} …", got "${got.text}"`,
    due !== undefined && due !== got.due && `due: wanted ${due}, got ${got.due}`,
    dueAnyOf !== undefined && !dueAnyOf.includes(got.due) && `due: wanted ${dueAnyOf.join(' or ')}, got ${got.due}`,
    dueBetween !== undefined &&
      (got.due === null || got.due < dueBetween[0] || got.due > dueBetween[1]) &&
      `due: wanted ${dueBetween.join(' to ')}, got ${got.due}`,
  ]
  return faults.filter((fault) => fault !== false)
}

function namesOf(full: string): string[] {
  return [full.split(' ')[0] ?? full, full]
}
