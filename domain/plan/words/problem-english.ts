import type { CycleUnit } from '../../programme/two-cycle-rule.ts'
import type { NamedKpi, PlanProblem, ProblemSentences } from '../plan-problem.ts'

/** What is wrong with a plan and what to do about it: one sentence for each problem, in English. */
export function planProblemEnglish(problem: PlanProblem): string {
  return sentences[problem.kind](problem as never)
}

const sentences: ProblemSentences = {
  'no-objective': () => 'Write down what the plan is for: one sentence is enough.',
  'no-kpi': () => 'A plan needs one number. Name the KPI that tells whether it works.',
  'no-method': () => 'Write down how it is measured: from which list, by whom, on which day.',
  'too-many-kpis': ({ most }) =>
    `A plan holds ${most} KPIs at most. More of them hide the one that matters: retire one first.`,
  'too-many-goals': ({ most }) =>
    `A plan holds ${most} goals at most. Put two together or leave one for the next plan.`,
  'too-many-habits': ({ most }) =>
    `${most} habits at a time is the most that sticks. End one before you begin another.`,
  'too-many-behaviours': ({ most }) => `Count ${most} kinds of behaviour at most, so that it stays one tap a week.`,
  'pilot-needs-one-kpi': () => 'In a pilot each leader has exactly one KPI. Choose the one that you would defend.',
  'same-id': () => 'Two lines of this plan have the same id. Remove one of them and add it again.',
  'kpi-without-name': ({ place }) => `Give “Number ${place}” a name that both of you understand.`,
  'kpi-without-source': (kpi) => `Write down where ${called(kpi)} is read each week, so that anybody could do it.`,
  'kpi-name-twice': ({ name }) => `Two KPIs are called “${name}”. Give one of them another name.`,
  'target-is-baseline': ({ value, ...kpi }) =>
    `The target of ${called(kpi)} is ${value}, the same as its baseline. Set a target that is a change.`,
  'target-against-direction': ({ direction, ...kpi }) =>
    direction === 'up'
      ? `${called(kpi)} should rise, but its target is below its baseline. Change the target or the direction.`
      : `${called(kpi)} should fall, but its target is above its baseline. Change the target or the direction.`,
  'cycle-longer-than-plan': ({ cycle, weeks, ...kpi }) =>
    `${called(kpi)} says something new every ${cycleEnglish(cycle)}, and the plan has ${weeks} weeks. Choose a shorter cycle or a longer plan.`,
  'cycle-too-short': (kpi) => `The cycle of ${called(kpi)} is at least one day, in whole days.`,
  'baseline-twice': (kpi) => `${called(kpi)} has two baselines of one kind. Keep the better one.`,
  'baseline-in-future': (kpi) =>
    `A baseline of ${called(kpi)} has a day that is still to come. Use the day it was read.`,
  'scale-needs-five-words': (kpi) =>
    `The scale of ${called(kpi)} needs five different words, from the lowest step to the highest.`,
  'not-on-scale': ({ value, ...kpi }) => `${value} is no step of ${called(kpi)}. Choose one of its five steps.`,
  'weeks-out-of-range': ({ weeks, fewest, most }) =>
    `A plan of ${weeks} weeks does not fit: choose ${fewest} to ${most} weeks. Twelve are usual.`,
  'start-not-monday': () => 'A plan starts on a Monday. Choose the Monday of that week.',
  'start-is-past': () => 'The plan has begun, so its start stays. Pause it instead, then its weeks shift.',
  'start-too-far': () => 'Start a plan within the last four weeks or the next three months.',
  'kpi-has-values': ({ name }) => `“${name}” has values already. Retire it, then its history stays.`,
  'habit-without-moment': ({ title }) =>
    `When and where will you do “${title}”? A habit needs its moment: “When I open my laptop, at my desk”.`,
  'habit-without-days': ({ title }) => `On which days will you do “${title}”? Choose at least one.`,
  'habit-too-long': ({ title, most }) =>
    `“${title}” takes 1 to ${most} minutes. Make it smaller: five are enough to begin.`,
  'goal-without-text': () => 'A goal has no words yet. Say in a sentence what should be different, or remove it.',
  'habit-without-title': () => 'A habit has no name yet. Say in a few words what you will do, or remove it.',
  'goal-of-no-kpi': ({ text }) =>
    `The goal “${text}” names a KPI that is not in this plan. Choose another one or none.`,
  'behaviour-without-words': () => 'Say in a few words which behaviour you will count.',
  'reason-missing': () => 'Write down why: what was agreed is only changed with a reason that both can read later.',
  'too-many-revisions': ({ most }) =>
    `This plan was changed ${most} times. Close it with a review and start the next one.`,
  'too-many-pauses': ({ most }) =>
    `A plan takes ${most} pauses at most. Close it and start anew when there is time for it.`,
  'habits-ever': ({ most }) => `${most} habits were tried in this plan. Try further ones in the next plan.`,
  'pause-in-the-past': () => 'A pause begins four weeks ago at the earliest. Earlier weeks stay as they were.',
  'pause-ends-before-it-begins': () => 'The first day back is before the pause begins. Change one of the two days.',
  'pauses-overlap': () => 'There is a pause at that time already. Change its end instead.',
  'pause-over-values': () =>
    'Weeks in this pause have values already. Let it begin later, or remove those values first.',
  'review-missing': () => 'Write down in a sentence what came of it before you close the plan.',
  'plan-runs-already': () => 'One plan at a time: close the one that runs, or answer the one that was proposed, first.',
  'too-large': () =>
    'This plan holds more text than can be kept. Shorten its notes or close it and start the next one.',
  'week-not-there': ({ week, last }) =>
    last === 0
      ? `Week ${week} is still to come: the plan has not begun yet.`
      : `Week ${week} cannot be written yet: the plan is in week ${last}.`,
  'day-not-there': () => 'This day cannot be marked: it is too long ago, still to come, or before it began.',
}

export function cycleEnglish(cycle: CycleUnit): string {
  if (typeof cycle !== 'number') return cycle
  return cycle === 1 ? 'day' : `${cycle} days`
}

/** A KPI as it is called in the form where it has no name yet. */
function called({ name, place = 1 }: NamedKpi): string {
  return `“${name === '' ? `Number ${place}` : name}”`
}
