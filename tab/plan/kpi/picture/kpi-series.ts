import type { Kpi, Plan } from '#domain/plan/plan'

/** A KPI's values by week, from week 1 to the last one that has a value; null where there is none. */
export function valuesOf({ kpis }: Plan, { id }: Pick<Kpi, 'id'>): (number | null)[] {
  const values = kpis[id]?.values ?? {}
  const last = Math.max(0, ...Object.keys(values).map(Number))
  return Array.from({ length: last }, (_, at) => values[at + 1]?.value ?? null)
}
