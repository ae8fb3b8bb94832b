/** What a record says; the planned slots of its person stay as they are. */
export type PersonRecord = { covered: number; underCoached: number; kept: number; sessions: number }

/**
 * What a person's record could say instead: no 1:1 at all, a first short or long one, more or less time, one slot more
 * or fewer kept. Needed where everybody has the same, so that there is nobody to exchange with.
 */
export function otherRecords(own: PersonRecord, planned: number): PersonRecord[] {
  const { covered, underCoached, kept } = own
  const none = { covered: 0, underCoached: 1, kept: 0, sessions: 0 }
  const first = { ...own, covered: 1, sessions: 1 }
  const others = covered
    ? [{ ...own, underCoached: 1 - underCoached }, none]
    : [first, { ...first, underCoached: 0 }, { ...first, kept: Math.min(1, planned) }]
  if (kept > 0) others.push({ ...own, kept: kept - 1 })
  if (covered && kept < planned) others.push({ ...own, kept: kept + 1 })
  return others
}

/**
 * The nearest record that a person can have: without a 1:1 there is no time and, as a rule, no kept slot, and at most all
 * slots are kept. `keptAnyway` counts slots that were kept without a 1:1 in the block: one was moved over its border.
 */
export function possibleRecord(record: PersonRecord, { planned, keptAnyway }: Slots): PersonRecord {
  const { covered, underCoached, kept } = record
  const most = covered ? planned : keptAnyway
  if (kept <= most && (covered || underCoached === 1)) return record
  return { ...record, underCoached: covered ? underCoached : 1, kept: Math.min(kept, most) }
}

export type Slots = { planned: number; keptAnyway: number }
