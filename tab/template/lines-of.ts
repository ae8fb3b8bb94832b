import type { Template } from '../words/en/template.ts'

/**
 * What a filled template becomes: one note of a line per step that was written, headed by the step. Empty steps leave no
 * line, and nor does `promised`, the step that goes on as a promise: it stands in the record once.
 *
 * Example: Goal "90 % on time" and nothing else is the one line "Goal: 90 % on time".
 */
export function noteOf({ lines }: Pick<Template, 'lines'>, written: readonly string[], promised?: number): string {
  return lines
    .flatMap(({ step }, at) => {
      const text = written[at]?.trim() ?? ''
      return text === '' || at === promised ? [] : [`${step}: ${text}`]
    })
    .join('\n')
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
