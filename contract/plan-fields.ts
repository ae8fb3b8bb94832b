import { z } from 'zod'
import { workingPreferences } from '#domain/plan/preference'
import { sameStages } from '#domain/session'
import type { HabitTerms, PlanTerms } from '#domain/plan/plan'
import type { PlanAct } from '#domain/plan/plan-act'
import { calendarPeriods } from '#domain/programme/two-cycle-rule'
import { day, etag, itemId, plainText, side } from './fields.ts'
import { planTextLimits } from './limits.ts'

/** The texts of a plan may be empty here: what must be said is the domain's to ask for, in a sentence of its own. */
const { objective, name, unit, line, context, words } = planTextLimits
const objectiveText = plainText(objective)
const nameText = plainText(name)
const unitText = plainText(unit)
const planLine = plainText(line)
export const contextText = plainText(context)
export const planText = plainText(words)

export const kpiNumber = z
  .number('Write a number.')
  .refine((value) => Number.isFinite(value) && Math.abs(value) <= 1e12, 'This number is out of reach.')
const week = z.int('A week is a whole number.').min(1).max(60)
const weekdayNumber = z.int().min(1).max(7)

const baseline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantitative'), value: kpiNumber, on: day, source: planLine }),
  z.strictObject({ kind: z.literal(['qualitative', 'observational']), text: planLine, on: day, source: planLine }),
])

const kpi = z.strictObject({
  id: itemId,
  name: nameText,
  unit: unitText,
  direction: z.enum(['up', 'down']),
  owner: side,
  source: planLine,
  cycle: z.union([z.int().min(1).max(366), z.enum(calendarPeriods)]),
  timing: z.enum(['leading', 'lagging']),
  checks: z.strictObject({ customer: z.boolean().nullable(), beyondQuarter: z.boolean().nullable() }),
  baselines: z.array(baseline).max(3),
  target: kpiNumber.nullable(),
  scale: z.array(nameText).max(5).exactOptional(),
  reviewOn: day.exactOptional(),
  note: planLine.exactOptional(),
})

const goal = z.strictObject({
  id: itemId,
  text: planLine,
  kpiId: itemId.exactOptional(),
  unit: unitText.exactOptional(),
  baseline: kpiNumber.exactOptional(),
  target: kpiNumber.exactOptional(),
  by: day.exactOptional(),
  achievable: z.boolean().nullable(),
  relevant: z.boolean().nullable(),
  skill: nameText.exactOptional(),
})

const behaviour = z.strictObject({
  id: itemId,
  owner: side,
  kind: z.enum(['gating-decisions', 'stakeholder-demos', 'prioritisation-meetings', 'own']),
  text: planLine.exactOptional(),
})

export const habitTerms = z.strictObject({
  id: itemId,
  owner: side,
  title: nameText,
  when: planLine,
  where: planLine,
  minutes: z.int().min(0).max(600),
  days: z
    .array(weekdayNumber)
    .max(7)
    .transform((days) => [...new Set(days)].toSorted((one, other) => one - other)),
}) satisfies z.ZodType<HabitTerms>

/** One more of each than a plan holds, so that the domain says how many it holds and why. */
export const planTerms = z.strictObject({
  objective: objectiveText,
  opening: z.strictObject({ be: planLine, do: planLine, have: planLine }).exactOptional(),
  level: z.enum(['emerging', 'mid', 'senior']).exactOptional(),
  family: z.enum(['revenue', 'operations', 'innovation', 'retention']).exactOptional(),
  isPilot: z.boolean().exactOptional(),
  kpis: z.array(kpi).max(12),
  behaviours: z.array(behaviour).max(4),
  goals: z.array(goal).max(4),
  measurement: z.strictObject({ method: planText, on: weekdayNumber }),
  timeline: z.strictObject({ startOn: day, weeks: z.int().min(0).max(1000) }),
}) satisfies z.ZodType<PlanTerms>

export const planHabits = z.array(habitTerms).max(4)

const valueInput = z.strictObject({ week, value: kpiNumber.nullable(), context: contextText, seen: etag.nullable() })

/** Every act on a plan, as a request carries it. */
export const planAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    answer: z.enum(['accepted', 'declined', 'unanswered']),
    about: etag,
  }),
  // What waited on a device since before this was asked for does not say it.
  z.strictObject({ kind: z.literal('withdraw'), of: z.enum(['plan', 'change']).exactOptional() }),
  z.strictObject({ kind: z.literal('revise'), terms: planTerms, reason: planLine, version: z.int().min(1) }),
  z.strictObject({ kind: z.literal('pause'), from: day, to: day.nullable(), why: planLine }),
  z.strictObject({ kind: z.literal('resume'), on: day }),
  z.strictObject({
    kind: z.literal('review'),
    words: planText,
    stays: z.array(itemId).max(20),
    celebrate: planText,
  }),
  z.strictObject({ kind: z.literal('close'), isClosed: z.boolean() }),
  z.strictObject({ kind: z.literal('set-values'), kpiId: itemId, values: z.array(valueInput).min(1).max(60) }),
  z.strictObject({ kind: z.literal('discuss-kpi'), kpiId: itemId, on: day.nullable() }),
  z.strictObject({ kind: z.literal('learn-kpi'), kpiId: itemId, words: planLine }),
  z.strictObject({ kind: z.literal('retire-kpi'), kpiId: itemId, isRetired: z.boolean(), reason: planLine }),
  z.strictObject({ kind: z.literal('set-habit'), habit: habitTerms }),
  z.strictObject({ kind: z.literal('remove-habit'), habitId: itemId }),
  z.strictObject({
    kind: z.literal('end-habit'),
    habitId: itemId,
    outcome: z.enum(['worked', 'did-not', 'learned']).nullable(),
    words: planLine,
  }),
  z.strictObject({ kind: z.literal('tick-habit'), habitId: itemId, on: day, isDone: z.boolean() }),
  z.strictObject({
    kind: z.literal('count-behaviour'),
    behaviourId: itemId,
    week,
    count: z.int().min(0).max(99),
  }),
]) satisfies z.ZodType<PlanAct>

/** Which page of the journal; see `JournalPage`. */
export const journalPage = z
  .string()
  .regex(/^(?:day-\d{4}-\d{2}-\d{2}|week-\d{1,2}|assessment-before|assessment-after)$/, 'This is no page of a journal.')

export const stages = z.array(z.enum(sameStages)).max(4)
export const preference = z.enum(workingPreferences).nullable()
