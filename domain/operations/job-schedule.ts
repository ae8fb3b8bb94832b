/** Jobs that a clock starts. */
export type TimedJob = 'people' | 'calendars' | 'releases' | 'expiry' | 'digests' | 'notices'

/**
 * When a job starts: every night at a time in UTC, or every so many minutes. `patienceHours` is how long after its last
 * start it may be silent before somebody should look: a night and two hours, and for the digests, which have work on
 * Mondays only, a week and a day.
 */
export type Schedule = { patienceHours: number } & ({ at: string } | { everyMinutes: number })

/** The nightly jobs build on one another, so their order matters. */
export const jobSchedule = {
  people: { at: '01:00', patienceHours: 26 },
  calendars: { at: '02:00', patienceHours: 26 },
  releases: { at: '05:00', patienceHours: 26 },
  expiry: { at: '05:30', patienceHours: 26 },
  digests: { everyMinutes: 15, patienceHours: 8 * 24 },
  notices: { everyMinutes: 15, patienceHours: 26 },
} as const satisfies Record<TimedJob, Schedule>

export const timedJobs = Object.keys(jobSchedule) as TimedJob[]

/** A block's release is expected this long after the block is over. */
export const releaseDays = 2
