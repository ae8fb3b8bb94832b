import { z } from 'zod'
import { day } from './fields.ts'
import { contextText, kpiNumber } from './plan-fields.ts'

/**
 * What a machine sends to `POST /api/feed`, with the plan's key as its bearer token: the value of the week that `on` lies
 * in, today where it is left out. `kpi` is the name or id of a KPI, needed where the plan has more than one.
 */
export const fedValueInput = z.strictObject({
  kpi: z.string('Name the KPI as text.').max(120).exactOptional(),
  on: day.exactOptional(),
  value: kpiNumber,
  context: contextText.exactOptional(),
})
