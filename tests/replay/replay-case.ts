import { z } from 'zod'
import { isZone } from '#domain/time/is-zone'

const person = z.looseObject({
  id: z.string().min(1),
  mail: z.string().min(1),
  name: z.string(),
  /** Further addresses, as the directory lists them. */
  addresses: z.array(z.string()).optional(),
  zone: z.string().refine(isZone, 'is no time zone this machine knows, such as Europe/Berlin').optional(),
  country: z.string().optional(),
  language: z.string().optional(),
})
const other = person.extend({
  kind: z.enum(['person', 'room', 'shared', 'disabled', 'guest']).default('person'),
  /** What the mailbox of an open account says it is for. */
  purpose: z.enum(['room', 'equipment', 'shared']).optional(),
  /** The day the account was found closed, for somebody who was a colleague once. */
  leftOn: z.iso.date().optional(),
  /** The same, by another name. */
  disabledOn: z.iso.date().optional(),
})
const said = z.looseObject({
  about: z.enum(['series', 'entry', 'day', 'address']),
  key: z.string().optional(),
  on: z.iso.date().optional(),
  by: z.enum(['manager', 'report']),
  said: z.enum(['ours', 'not-ours', 'held', 'not-held', 'not-a-person', 'delegate', 'nothing']),
  /** Before the first night that is not earlier; without it before every night. */
  at: z.string().optional(),
})
const slot = z.strictObject({
  plannedOn: z.string().optional(),
  startOn: z.string().optional(),
  status: z.string().optional(),
  isHeld: z.boolean().nullish(),
  tier: z.string().nullish(),
})
const expected = z.strictObject({
  contactDays: z.array(z.string()).optional(),
  planned: z.number().optional(),
  kept: z.number().optional(),
  movedInTime: z.number().optional(),
  slipped: z.number().optional(),
  lost: z.number().optional(),
  excused: z.number().optional(),
  cadenceDays: z.number().nullish(),
  slots: z.array(slot).optional(),
  notCounted: z.array(z.strictObject({ id: z.string(), why: z.string() })).optional(),
})
const replayCase = z.looseObject({
  name: z.string().min(1),
  manager: person,
  report: person,
  others: z.array(other).default([]),
  relation: z.tuple([z.iso.date(), z.iso.date().nullable()]),
  agreedCadenceDays: z.number().nullish(),
  said: z.array(said).default([]),
  /** What a deployment lists as no people: addresses, and domains that begin with an @. */
  notPeople: z.array(z.string()).default([]),
  /** Events are left as they come: what is wrong with them is what is tried. */
  nights: z.array(z.looseObject({ at: z.iso.datetime({ offset: true }), events: z.array(z.unknown()) })).min(1),
  expect: expected.default({}),
})

export type ReplayPerson = z.infer<typeof person>
export type ReplayOther = z.infer<typeof other>
export type ReplaySaid = z.infer<typeof said>
export type ReplayExpected = z.infer<typeof expected>
/** Nights of one manager's calendar as Graph gives it, for one pair, and what is expected of the last. */
export type ReplayCase = z.infer<typeof replayCase>

/** A file that holds no cases: its message names the case and the field. */
export class ReplayFileError extends Error {}

/** The cases in a text. Throws `ReplayFileError` when it holds none, or one of another form. */
export function parseReplay(text: string, file: string): ReplayCase[] {
  let cases: unknown
  try {
    cases = JSON.parse(text)
  } catch (cause) {
    throw new ReplayFileError(`${file} is no JSON: ${(cause as Error).message}`, { cause })
  }
  if (!Array.isArray(cases)) throw new ReplayFileError(`${file} holds no list of cases. Write [ {...}, {...} ].`)
  return cases.map((one, index) => {
    const { success, data, error } = replayCase.safeParse(one)
    if (success) return data
    const [issue] = error.issues
    const name = (one as { name?: unknown } | null)?.name
    const label = typeof name === 'string' && name !== '' ? `"${name}"` : `number ${index + 1}`
    throw new ReplayFileError(`${file}: case ${label}, field ${issue?.path.join('.') || '(itself)'}: ${issue?.message}`)
  })
}
