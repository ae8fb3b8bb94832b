import { z } from 'zod'
import { figureMeasures, figuresAtOnce, figureSourceMaxLength, quarterPattern } from '#domain/figures/figure'
import { etag, plainText } from './fields.ts'
import type { ImportedFigure } from './open-hr-desk.ts'
import { answer, operation } from './operation.ts'

export const figureKey = {
  quarter: z.string().regex(quarterPattern, 'Write the quarter as 2026-Q3.'),
  measure: z.enum(figureMeasures, `The measure is one of ${figureMeasures.join(', ')}.`),
}

/**
 * Figures of the whole organisation that the programme's diagnosis needs, as HR has seen and confirmed them: all of them or
 * none. `version` is the state of a figure that HR saw (`null`: there was none), so that none is written over that somebody
 * else has changed meanwhile.
 */
export const importFigures = operation({
  need: 'hr',
  effect: 'write',
  why: 'Figures of the whole organisation, which HR answers for.',
  input: z.strictObject({
    figures: z
      .array(
        z.strictObject({
          ...figureKey,
          value: z.number('Send the value as a number.').min(0).max(1, 'The value is a share from 0 to 1.'),
          source: plainText(figureSourceMaxLength).min(1, 'Say where the figure comes from.'),
          version: etag.nullable(),
        }),
      )
      .min(1, 'There are no figures in this file.')
      .max(figuresAtOnce, `More than ${figuresAtOnce} figures are not taken at once. Nothing was saved.`)
      .refine(
        (figures) => new Set(figures.map(({ quarter, measure }) => `${quarter} ${measure}`)).size === figures.length,
        'A quarter and measure stands there more than once.',
      ),
  }),
  output: answer<ImportFiguresOutput>(),
  sample: {
    figures: [{ quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25, source: 'OKR tool', version: null }],
  },
})

/** All figures that are kept, after it. */
export type ImportFiguresOutput = { figures: ImportedFigure[] }
