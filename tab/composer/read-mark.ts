/**
 * The signs a line may begin with, and what each makes of it. `+` is the sign on the button that adds a topic, `*` the star
 * of thanks.
 */
export const marks = { '+': 'topic', '!': 'private', '*': 'thanks' } as const

export type LineSign = keyof typeof marks

/**
 * A sign and a space at the very beginning of a line, just typed: what it is, and the line without it. A line that
 * had it before is left alone, so that whoever takes the sign back can go on writing.
 *
 * Example: `readMark('+ Lyon handover', '+')` is the topic "Lyon handover"; `readMark('+5 %', '')` is undefined.
 */
export function readMark(text: string, before: string): { mark: LineSign; text: string } | undefined {
  const sign = text.slice(0, 1)
  if (!isMark(sign) || text[1] !== ' ' || before.startsWith(`${sign} `)) return undefined
  return { mark: sign, text: text.slice(2) }
}

function isMark(sign: string): sign is LineSign {
  return sign in marks
}
