import type { Words } from './card-words.ts'

const topics = {
  goals: 'Goals',
  obstacles: 'Obstacles',
  feedback: 'Feedback',
  development: 'Development',
  career: 'Career',
  workload: 'Workload',
  collaboration: 'Collaboration',
  recognition: 'Recognition',
} as const

export const english: Words = {
  notTellingQuestion: 'What is this not telling us?',
  topics,
  tooLittle: 'There is not enough to say something yet.',
  lack: (need, have) => (have === undefined ? `Needs ${need}.` : `Needs ${need}, has ${have}.`),
  basis: (span, n) => `${span} · n = ${n}`,
  outOf: (x, n) => `${x} of ${n}`,
  reasons: {
    min_group: 'Not shown: the group is too small to keep everyone in it unknown.',
    min_managers: 'Not shown: too few managers, so the figure would describe one of them.',
    dominance: 'Not shown: one manager leads more than half of these people.',
    too_few_new: 'Not shown: since the last release too few new answers came in.',
    too_early: 'Too early to tell.',
    opted_out: 'Switched off by one of you; notes and promises go on working.',
    no_cadence: 'You have not agreed on a rhythm yet.',
    season: 'Many people were away, so this is no fair time to compare.',
  },
  units: {
    expectedTalks: ['expected 1:1', 'expected 1:1s'],
    talks: ['1:1', '1:1s'],
    taggedTalks: ['tagged talk', 'tagged talks'],
    plannedTalks: ['planned 1:1', 'planned 1:1s'],
    workdays: ['workday together', 'workdays together'],
    duePromises: ['promise that was due', 'promises that were due'],
    duePromisesPerSide: ['promise that was due on each side', 'promises that were due on each side'],
    dueNextSteps: ['next step that was due', 'next steps that were due'],
    promises: ['promise', 'promises'],
    keptPromises: ['promise that was done', 'promises that were done'],
    people: ['person', 'people'],
    answers: ['answer', 'answers'],
    newAnswers: ['new answer', 'new answers'],
  },
  cards: {
    cadenceAdherence: {
      name: 'Cadence adherence',
      formula: 'Share of your common workdays on which the last 1:1 was no longer ago than the rhythm you agreed on.',
      needs: 'A span in which at least two 1:1s were to be expected.',
      notTelling: 'Whether the talks were any good, and chats in the corridor that nobody logged.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ detail }, format) =>
        detail.uncovered === 0
          ? ''
          : `${format.count(detail.uncovered, 'workday', 'workdays')} had no recent 1:1 to build on. Book a slot now, or agree on a slower rhythm.`,
    },
    timeSinceLast: {
      name: 'Time since last 1:1',
      formula: 'Calendar days since the last 1:1 that took place; your workdays decide when the next one is due.',
      needs: 'One 1:1, or five workdays in a new pair.',
      notTelling: 'Why it is so; a long gap may well be agreed.',
      value: (reading, format) => format.count(reading.value, 'day', 'days'),
      prompt: ({ value, detail, asOf }, format) => {
        if (detail.state === 'never')
          return `No 1:1 yet after ${format.count(value, 'day', 'days')}. Make the first one a short one.`
        if (detail.state === null || detail.state === 'on_track' || detail.dueOn === null) return ''
        const since = detail.dueOn === asOf ? 'today' : `since ${format.day(detail.dueOn)}`
        return `Due ${since}. Pick the next half hour in which you are both free.`
      },
    },
    reliability: {
      name: '1:1 reliability',
      formula:
        'Share of planned 1:1s that took place as planned or were moved in time, without those excused by absence.',
      needs: 'Five planned 1:1s.',
      notTelling: 'Who asked for a change, and for what reason.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ n, detail }, format) => {
        const lost = detail.lost + detail.slipped
        return lost === 0 ? '' : `${format.number(lost)} of ${n} did not hold. Would another day of the week be safer?`
      },
    },
    promisesComplete: {
      name: 'Percent of promises complete',
      formula: 'Promises kept by the first agreed date, as a share of all that were due.',
      needs: 'Five promises that were due on this side.',
      notTelling: 'How large, hard or valuable a promise was; 100 % may simply mean small promises.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ n, detail }, format) => {
        if (detail.isPerfect) return `All ${n} kept. Are you promising enough?`
        const missed = detail.late + detail.overdue + detail.dropped
        return missed === 0
          ? ''
          : `${format.number(missed)} of ${n} missed the date. A smaller step, another date, or some help?`
      },
    },
    sayDoGap: {
      name: 'Say-do gap',
      formula: "The manager's share of promises kept on time minus the report's.",
      needs: 'Five promises that were due on each side.',
      notTelling: 'Whether both promised equally much.',
      value: ({ value, detail }, format) =>
        detail.verdict === 'no_clear_difference'
          ? 'No clear difference'
          : `${format.number(Math.abs(value) * 100)} points`,
      prompt: ({ detail }) => {
        if (detail.verdict === 'no_clear_difference') return ''
        const slower = detail.verdict === 'manager_higher' ? "the report's" : "the manager's"
        return `More of ${slower} promises miss their date. Talk about what is in the way.`
      },
    },
    carryOver: {
      name: 'Carry-over',
      formula: 'Open promises past their first agreed date, with the median of their age.',
      needs: 'One overdue promise.',
      notTelling: 'Whether it still matters.',
      value: (reading, format) => format.number(reading.value),
      prompt: ({ value, detail }, format) =>
        value === 0 || detail.maxAge === null
          ? ''
          : `The oldest has waited ${format.count(detail.maxAge, 'day', 'days')}: do it, hand it on, give it a date, or let it go?`,
    },
    timeToCompletion: {
      name: 'Time to completion',
      formula: 'Days until half of all promises are done; open and dropped ones are counted as what they are.',
      needs: 'Ten promises, five of them done.',
      notTelling: 'How good the result was; for promises still open it is an estimate.',
      value: (reading, format) => format.count(reading.value, 'day', 'days'),
      prompt: ({ value, detail }, format) =>
        `Half are done after ${format.count(value, 'day', 'days')}, hardly any after ${format.number(detail.almostAllDoneAfter)}. Choose dates inside that time.`,
    },
    nextStepsClosure: {
      name: 'Next-steps closure rate',
      formula: 'Of the next steps due by the following 1:1, the share resolved by then.',
      needs: 'Three 1:1s and five next steps that were due.',
      notTelling: 'Whether they were the right next steps.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ detail }, format) =>
        detail.openAtNext === 0
          ? ''
          : `${format.count(detail.openAtNext, 'next step was', 'next steps were')} still open when you met again. Begin with the open points.`,
    },
    topicDiversity: {
      name: 'Topic diversity',
      formula:
        'How many topics you would have if you talked about each equally often (effective number of topics, 1 to 8).',
      needs: 'Six tagged talks.',
      notTelling: 'How deep the talk went; to stay with one topic for a while can be right.',
      value: (reading, format) => `about ${format.number(reading.value)}`,
      prompt: ({ detail }, format) =>
        detail.missing.length === 0
          ? ''
          : `Not touched in ${format.count(detail.sessions, 'talk', 'talks')}: ${format.list(detail.missing.map((topic) => topics[topic]))}. Is that what you want?`,
    },
    helpfulness: {
      name: 'Helpfulness',
      formula: 'Share of answers of 4 or 5 to "How helpful was your last 1:1?".',
      needs: 'Five answers, five of them new.',
      notTelling: 'The reasons, and what those who did not answer think.',
      value: (reading) => reading.value,
      prompt: () => 'Ask the team: what would make our 1:1s a little more useful?',
    },
    coverage: {
      name: 'Coaching coverage',
      formula:
        'Share of people with at least one 1:1 in these four weeks, among those who were there half of the time.',
      needs: 'Five people, three managers, and none of them leading more than half.',
      notTelling: 'How long or how good the talks were; which people and managers, on purpose.',
      value: (reading) => reading.value,
      prompt: ({ value }) => `Coverage is ${value}. Give managers time before you ask them for more.`,
    },
    underCoachedShare: {
      name: 'Under-coached share',
      formula: 'Share of people with less than 15 minutes of 1:1 per week in which they were there.',
      needs: 'Five people, three managers, and none of them leading more than half.',
      notTelling: 'Whether 15 minutes are right for this job, and other support people have.',
      value: (reading) => reading.value,
      prompt: ({ value }) => `${value} get less than 15 minutes a week. Look at how many people each manager leads.`,
    },
    concentration: {
      name: 'Coaching concentration',
      formula: 'Gini coefficient of 1:1s per four weeks: 0 if everybody has as many, 1 if one person has them all.',
      needs: '20 people; 30 for the split between segments.',
      notTelling: 'Whether unequal is unfair: new people need more. Zero is not the goal.',
      value: (reading, format) => format.index(reading.value),
      prompt: ({ detail }, format) => {
        const [most] = detail.betweenSegments
        return most
          ? `${format.percent(most.share)} of the inequality lies between segments. Compare their standardised rates first.`
          : ''
      },
    },
  },
}
