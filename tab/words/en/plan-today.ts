import type { PlanPhase } from '#domain/plan/plan-phase'
import type { StripState } from '#domain/plan/plan-strip'

/** A place of the plan, where it says no number. */
type Announced = Exclude<StripState, 'running'>

const phases: Record<PlanPhase, string> = {
  discovery: 'Discovery and baseline',
  goals: 'Goals and habits',
  implementation: 'Implementation',
  deepening: 'Deepening',
  review: 'Review',
}

/** This week's value and today's habits, in English. */
export const planTodayEnglish = {
  week: (week: number) => `Week ${week}`,
  behind: 'What is behind it',
  save: 'Save',
  choose: 'Choose',
  noNumber: (typed: string) => `“${typed}” is no number. Write digits only, such as 81.5.`,
  ambiguous: (typed: string) =>
    `“${typed}” could be a thousand or a decimal. Write it without a separator for thousands.`,
  otherUnit: (typed: string, unit: string) =>
    unit === '' ? `Leave out the unit in “${typed}”.` : `This KPI is counted in ${unit}. Write “${typed}” in ${unit}.`,
  noValue: 'Write a value first.',
  saved: (name: string, value: string) => `${name}: ${value} written down`,
  done: (of: number, done: number) => `${done} of ${of}`,
  today: (title: string) => `Done today: ${title}`,
  notYours: (other: string, title: string) => `${title}. Only ${other} can tick it.`,
  doneToday: (title: string) => `${title}, done today`,
  ticked: 'Done today',
  unticked: 'Not done today',
  silent: (name: string) => `Four weeks without a word about “${name}”.`,
  toReview: (name: string) => `Is “${name}” still the right number?`,
  phases,
  picture: (name: string, values: string) => `${name} by week: ${values}`,
  noValueIn: (week: number) => `week ${week}: none`,
  valueIn: (week: number, value: string) => `week ${week}: ${value}`,
  asks: {
    proposed: (other: string) => `${other} proposes a plan`,
    asked: (other: string) => `Your plan waits for ${other}`,
    declined: (other: string) => `${other} said no to this plan`,
    before: (day: string) => `Starts ${day}`,
    paused: (week: number, weeks: number) => `Rests in week ${week} of ${weeks}`,
    over: 'Its weeks are over. What came of it?',
    closed: 'Closed with a review',
  } satisfies Record<Announced, unknown>,
  pending: (other: string) => `${other} asks for a change of the plan`,
  declined: (other: string) => `${other} said no to your change of the plan`,
  look: 'Look at it',
  startOne: 'Start a 12-week plan',
}
