import type { Template } from '../words/template-english.ts'

/**
 * What a filled template becomes: one line per step that was written, headed by the step. Empty steps leave no line.
 *
 * Example: Goal "90 % on time" and nothing else is the one line "Goal: 90 % on time".
 */
export function linesOf({ lines }: Pick<Template, 'lines'>, written: readonly string[]): string[] {
  return lines.flatMap(({ step }, at) => {
    const text = written[at]?.trim() ?? ''
    return text === '' ? [] : [`${step}: ${text}`]
  })
}

/** Which steps of GROW were worked through. Options are counted as lines or as parts between semicolons. */
export function growOf(written: readonly string[]) {
  const [goal = '', reality = '', options = '', will = ''] = written.map((text) => text.trim())
  return {
    goal: goal !== '',
    reality: reality !== '',
    options: Math.min(20, options.split(/[\n;]+/).filter((part) => part.trim() !== '').length),
    will: will !== '',
  }
}
