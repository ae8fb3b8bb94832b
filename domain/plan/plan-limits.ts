/** How much a plan holds. One number and few habits are the rule; the rest is where more would bury what matters. */
export const planLimits = {
  weeks: 12,
  fewestWeeks: 6,
  mostWeeks: 26,
  kpis: 5,
  goals: 3,
  habits: 3,
  behaviours: 3,
  scaleSteps: 5,
  /** Minutes above which a habit is hinted to be no small one any more. */
  habitMinutes: 5,
  mostHabitMinutes: 60,
  /** Days around today within which a plan may start. */
  startBackDays: 28,
  startAheadDays: 92,
  /** How long ago a tick of a habit may be caught up, in days. */
  tickBackDays: 28,
  /** Weeks without context or talk after which a KPI is brought up. */
  silentWeeks: 4,
  /** Weeks with both a count and a value below which nothing is said about the two together. */
  togetherWeeks: 8,
  revisions: 40,
  pauses: 12,
  /** Ended habits are kept; more of them than this are no experiment. */
  habitsEver: 20,
} as const
