import { z } from 'zod'

/** HR's working route: which blocks stand released, and which organisation figures were imported. No person, no manager. */
export const openHrDeskInput = z.strictObject({})
export type OpenHrDeskInput = z.infer<typeof openHrDeskInput>
export type ImportedFigure = { quarter: string; measure: string; value: number }
export type OpenHrDeskOutput = { blocks: string[]; figures: ImportedFigure[] }
