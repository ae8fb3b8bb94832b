import type { HomeRow } from '#contract/view'

type Facts = Omit<Partial<HomeRow>, 'rhythm' | 'other'> & {
  name?: string
  next?: string
  rhythm?: Partial<HomeRow['rhythm']>
}

/** A pair for tests: on track, met two weeks ago, nothing owed. `next` is an instant; a meeting lasts half an hour. */
export function aPair({ name = 'Priya Nair', next, rhythm = {}, ...facts }: Facts = {}): HomeRow {
  const [firstName = name] = name.split(' ')
  const meeting =
    next === undefined ? null : { startAt: next, endAt: next.replace(':00:00Z', ':30:00Z'), on: next.slice(0, 10) }
  return {
    pairId: `manager_${firstName}`,
    you: 'manager',
    other: { oid: firstName, displayName: name, firstName },
    zone: 'Europe/Rome',
    rhythm: {
      lastHeldOn: '2026-10-01',
      daysSince: 14,
      state: 'on_track',
      cadenceDays: 14,
      cadenceFrom: 'pair',
      now: null,
      next: meeting,
      isRead: true,
      ...rhythm,
    },
    youOwe: { open: 0, overdue: 0 },
    theyOwe: { open: 0, overdue: 0 },
    topics: { yours: 0, theirs: 0 },
    ...facts,
  }
}
