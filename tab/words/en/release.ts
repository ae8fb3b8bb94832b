import { capital } from '../capital.ts'
import type { PeopleShare } from '../share-in-people.ts'

export type WholeWords = { name: string; means: string; notTelling: string }
export type DimensionWords = { name: string; by: string; none: string }

const numbers: Record<number, string> = {
  1: 'One',
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  7: 'Seven',
  9: 'Nine',
  10: 'Ten',
}

function inPeople({ count, of }: PeopleShare): string {
  return `${numbers[count]} in ${numbers[of]?.toLowerCase()}`
}

/** What the page about the whole organisation says, in English. */
export const releaseEnglish = {
  title: 'Coaching across the organisation',
  eyebrow: (span: string) => `Coaching across the organisation, ${span}`,
  /** The page's headline: who had a 1:1, then who got too little. */
  headline: {
    covered: (share: PeopleShare) => `${inPeople(share)} people had a 1:1.`,
    coveredPercent: (share: string) => `${share} of people had a 1:1.`,
    coveredBelow: (share: string) => `Fewer than ${share} of people had a 1:1.`,
    coveredAbove: (share: string) => `More than ${share} of people had a 1:1.`,
    under: (share: PeopleShare) => `${inPeople(share)} got less than 15 minutes a week.`,
    underPercent: (share: string) => `${share} got less than 15 minutes a week.`,
    underBelow: (share: string) => `Fewer than ${share} got less than 15 minutes a week.`,
    underAbove: (share: string) => `More than ${share} got less than 15 minutes a week.`,
    none: 'No figure can be shown for these four weeks.',
  },
  released: (day: string) =>
    `Released on ${day}, the same for HR, the works council and every employee. Groups only: no person, no manager, no word of any talk.`,
  left: (from: string, to: string) =>
    `Between ${from} and ${to} of people are not counted, because they or the other one of their 1:1 left these figures.`,
  plans: (from: string, to: string) =>
    `A coaching plan ran in ${from} to ${to} of 1:1s; what it says nobody here can see.`,
  twoCycles: (from: string, to: string) => `In ${from} to ${to} it has reached two full cycles of its KPI.`,
  basedOn: (from: string, to: string) =>
    `Based on the calendars of ${from} to ${to} of managers. People whose manager’s calendar cannot be read are in no figure.`,
  below: (share: string) => `under ${share}`,
  above: (share: string) => `over ${share}`,
  range: (lo: string, hi: string) => `${lo} to ${hi}`,
  notTelling: 'What is this not telling us?',
  coverage: {
    name: 'Coaching coverage',
    meaning: 'had at least one 1:1 in the four weeks',
    notTelling: 'Length, quality, and which people.',
  },
  underCoached: {
    name: 'Under 15 minutes a week',
    meaning: 'of time in 1:1s, or none',
    notTelling: 'Whether 15 minutes is right for the job, and other support.',
  },
  concentration: {
    name: 'Concentration',
    between: (from: string, to: string) => `${from} to ${to} between managers`,
    meaning: 'Gini: 0 is the same for all, 1 is all for one.',
    notTelling: 'Whether unequal is unfair: who is new may need more.',
    least: 'It is told from 50 people on.',
  },
  helpfulness: {
    name: 'Helpful',
    notTelling: 'Why, and those who did not answer.',
    least: 'It needs more answers, from more teams.',
  },
  kept: {
    name: 'Kept or moved in time',
    meaning: 'of the planned 1:1s, but for absences',
    notTelling: 'Who asked for a move, and why.',
    least: 'It could tell of single people here.',
  },
  counted: (people: string, shown: number, all: number) =>
    all === 0
      ? `${people} people were there for at least half of their days, and are counted.`
      : `${people} people were there for at least half of their days, and are counted; ${shown} of ${all} groups are shown.`,
  /** `20-49` people, as a band. */
  band: (band: string) => band.replace('-', ' to '),
  picture: {
    coverage: (by: string) => `Coverage ${by}`,
    underCoached: (by: string) => `Under 15 minutes ${by}`,
    key: 'In the pictures a dot is the share of people and a line its likely range; without a dot only the range is told.',
    overlap: 'Where lines overlap, the difference may be chance.',
    coverageMeans: 'People with at least one 1:1 in the four weeks',
    underCoachedMeans: 'People with less than 15 minutes a week, or none',
    all: (share: string) => `all ${share}`,
    spoken: 'The table below holds the same numbers.',
  },
  table: {
    title: (by: string) => `${capital(by)}, as a table`,
    people: 'People',
    coverage: 'Coverage',
    underCoached: 'Under 15 min a week',
    likely: 'likely range',
    all: 'All',
  },
  helpful: {
    title: 'How helpful 1:1s are',
    question: '“How helpful was your last 1:1?”',
    meaning: (answers: string) => `of ${answers} were 4 or 5 out of\u00a05`,
    answers: (band: string) => `${band.replace('-', ' to ')} answers`,
    notShown:
      'It needs more answers, from more teams. What was answered stays counted, and the next quarter adds to it.',
    notTelling: 'Why, and what those would say who did not answer.',
    doTitle: 'What to do with it',
    doThis: 'Ask in the team: what would make our 1:1s a little more useful?',
    ruleTitle: 'When it is shown',
    rule: (k: string, kManagers: string, share: string) =>
      `Whole quarters, once each: at least ${k} answers from the teams of at least ${kManagers} managers, none with more than ${share} of them. There is no figure for a team, a department or a manager.`,
  },
  howOften: {
    title: 'How often people meet',
    meaning:
      'Share of people, by the average time from one 1:1 to the next over ten weeks of work: leave and days off do not count, and a fifth more still counts.',
    bands: {
      weekly: 'Every week',
      'up-to-3': 'Up to 3 weeks',
      '3-to-6': '3 to 6 weeks',
      '6-to-10': '6 to 10 weeks',
      'over-10': 'None in 10 weeks',
    },
    notTelling: 'What the two agreed on: a slower rhythm can be the right one.',
  },
  spread: {
    title: 'How evenly 1:1s are spread',
    sessions: (average: string, median: string) =>
      `In four weeks that they were there people had ${average} 1:1s on average, and half of them ${median} or fewer.`,
    half: (share: string) => `Half of the people, those with the fewest 1:1s, had ${share} of them.`,
    gini: (value: string) => `Gini ${value}`,
    giniMeans: '0: everybody had the same number. 1: one person had all.',
    between: (from: string, to: string) =>
      `${from} to ${to} of the difference lies between managers, the rest inside their teams.`,
    betweenMeans: {
      between: 'Mostly, some managers meet their people more than others do: look at their time, and at practice.',
      both: 'Managers differ, and most of them meet some of their people more than others.',
      within: 'Mostly, managers meet some of their people more than others: ask why.',
    },
    notTelling: 'Whether unequal is unfair: who is new may need more. It is not a goal to reach 0.',
    table: 'The curve as a table',
    people: 'Share of people, fewest 1:1s first',
    share: 'Share of 1:1s',
    picture: 'A curve from 0 to 100 %. The table below holds the same numbers.',
  },
  /** What 1:1s were tagged with, of everybody together. */
  topics: {
    title: 'What 1:1s are about',
    meaning:
      'Share of the tagged 1:1s that touched each of the eight topics; one may touch up to three. Of everybody together; there is no figure for a group.',
    notTelling: 'What was said, and what those 1:1s were about that nobody tagged.',
  },
  /** Shares of everybody together: what is counted, and what it does not tell. */
  whole: {
    title: 'What 1:1s lead to',
    text: 'Of everybody together; there is no figure for a group.',
    of: (least: string) => `of at least ${least} people who had some`,
    measures: {
      reliability: {
        name: 'Kept or moved in time',
        means:
          'Planned 1:1s that took place on their day or soon after. What fell out because somebody was away is left out.',
        notTelling: 'Who asked for a move, and why.',
      },
      evidence: {
        name: 'With a trace',
        means:
          '1:1s that took place and left a note, a promise or a word that they did. Of the others only the calendar speaks.',
        notTelling: 'Whether those without a trace took place: a good walk leaves none.',
      },
      nextStep: {
        name: 'With a next step',
        means: '1:1s on whose day somebody promised something.',
        notTelling: 'Whether a next step was needed.',
      },
      managerPromises: {
        name: 'Managers’ promises kept in time',
        means: 'By the first day that was agreed, of those due in the four weeks.',
        notTelling: 'How large they were. It is not a grade: all kept in time may mean too few were made.',
      },
      reportPromises: {
        name: 'Reports’ promises kept in time',
        means: 'By the first day that was agreed, of those due in the four weeks.',
        notTelling: 'How large they were, and what came in between.',
      },
      sayDo: {
        name: 'Promises kept at all',
        means: 'In time or late, by either side, of those due in the four weeks.',
        notTelling: 'How late, and whether it still helped.',
      },
      carryOver: {
        name: 'Open past their day',
        means: 'Of all promises that were open at the end of the four weeks.',
        notTelling: 'Whether the two have agreed on another day since.',
      },
    } as Record<string, WholeWords>,
  },
  trend: {
    title: 'Over time',
    text: 'Each point is a release of its own. The line breaks where a block is missing, where people were away for much of it, and where shares were counted another way.',
    picture: 'Two lines over time. The table below holds the same numbers.',
    table: 'The lines as a table',
    season: 'many away',
    missing: 'not released',
    hidden: 'not shown',
  },
  change: {
    more: (now: string, before: string) =>
      `More people had a 1:1 than in the four weeks before: ${now} instead of ${before}, more than chance would bring.`,
    fewer: (now: string, before: string) =>
      `Fewer people had a 1:1 than in the four weeks before: ${now} instead of ${before}, more than chance would bring.`,
    same: (now: string, before: string) =>
      `Compared with the four weeks before nothing changed that could not be chance: ${now} had a 1:1, ${before} then.`,
    season: 'These four weeks cannot be compared with those before: in one of them many people were away.',
    version: 'These four weeks cannot be compared with those before: shares are counted another way since.',
    notTelling: 'It does not tell why, nor whether they are the same people.',
  },
  /** Groups that differ from all others, twice in a row. */
  askWhy: {
    title: 'Where to ask why',
    coverage: {
      below: (group: string) => `${group}: fewer people had a 1:1 than elsewhere.`,
      above: (group: string) => `${group}: more people had a 1:1 than elsewhere.`,
    },
    underCoached: {
      below: (group: string) => `${group}: fewer people got less than 15 minutes a week than elsewhere.`,
      above: (group: string) => `${group}: more people got less than 15 minutes a week than elsewhere.`,
    },
    none: 'Nowhere among these groups: no difference to the others is more than chance twice in a row.',
    rule: 'A group stands here when it differs from all others by ten points and more than chance, in these four weeks and in those before, and when the share of people who are new, or of a level, does not explain it. Counted from the published shares alone.',
    notTelling: 'Why. There may be a good reason, and a group that is not here may have its own.',
  },
  compare: {
    title: 'Two blocks side by side',
    choose: 'Beside these four weeks',
    none: 'nothing',
    text: 'Groups may have other people by now. A difference is only worth a question when the ranges lie apart, twice in a row.',
    absent: 'no such group',
  },
  print: 'Print',
  save: {
    workbook: 'Excel workbook',
    csv: 'CSV for programs',
    picture: 'Picture',
    as: 'as',
    about: 'About',
    group: 'Group',
    means: 'What is counted',
    share: 'Share',
    from: 'from',
    to: 'to',
  },
  notShown: 'not shown',
  notShownWhy: {
    ask: 'What does “not shown” mean?',
    answer: (k: string, kManagers: string, share: string) =>
      `A group is shown when it holds at least ${k} people of at least ${kManagers} managers, none with more than ${share} of them, and when nothing hidden could be worked out by subtracting. Otherwise it is not shown, with the same two words whatever the reason. It says nothing good or bad about the group.`,
  },
  /** Kinds of leading that other tools tell of, and that are left out here. */
  leftOut: {
    ask: 'Why is nobody called well coached, micromanaged or left alone here?',
    answer:
      'That would ask how much of their other time people spend in meetings with their manager, and so for the calendars of everybody. Only managers’ calendars are read here, for 1:1s alone. So such kinds are worked out neither for a person nor for a group.',
  },
  masks: {
    ask: 'What do “under” and “over” mean?',
    answer:
      'Near 0 and 100 % only a border is told, so that nobody’s own answer can be read from it: 25 and 75 % for 5 to 9 people, 15 and 85 % for 10 to 19, 10 and 90 % for 20 to 49, 5 and 95 % from 50 on.',
    older: 'This block is older than these borders: below 50 people it uses 10 and 90 %.',
    since: (span: string) =>
      `These borders count from the four weeks of ${span} on; earlier blocks stay as they were released.`,
  },
  /** What groups are cut by, one at a time: the name above them, how a title goes on, and those of whom it is not known. */
  dimensions: {
    department: { name: 'Department', by: 'by department', none: 'No department' },
    division: { name: 'Division', by: 'by division', none: 'No division' },
    office: { name: 'Office', by: 'by office', none: 'No office' },
    country: { name: 'Country', by: 'by country', none: 'No country' },
    tenure: { name: 'Time here', by: 'by time here', none: 'First day not known' },
    employeeType: { name: 'Employment', by: 'by employment', none: 'Employment not known' },
    level: { name: 'Level', by: 'by level', none: 'Level not known' },
    workTime: { name: 'Full or part time', by: 'by full or part time', none: 'Working time not known' },
    workplace: { name: 'Remote or on site', by: 'by remote or on site', none: 'Workplace not known' },
    leads: { name: 'Whom people lead', by: 'by whom people lead', none: 'Not known' },
  } as Record<string, DimensionWords>,
  /** A dimension that this version of the page does not know. */
  otherDimension: (name: string): DimensionWords => ({ name, by: `by ${name}`, none: 'Not known' }),
  tenures: {
    'under-1': 'Under 1 year',
    '1-to-3': '1 to 3 years',
    'over-3': '3 years and longer',
  } as Record<string, string>,
  workTimes: { 'full-time': 'Full time', 'part-time': 'Part time' } as Record<string, string>,
  workplaces: { site: 'On site', hybrid: 'Hybrid', remote: 'Remote' } as Record<string, string>,
  leadBands: { managers: 'Lead managers', people: 'Lead people', nobody: 'Lead nobody' } as Record<string, string>,
  dimension: 'Groups',
  noGroups: 'No group is shown on its own in this block.',
  noFigure: {
    title: 'Why there is no figure',
    text: 'There were too few people or managers, or a figure would have told something about single people. It says nothing good or bad.',
    needs: (k: string, kManagers: string, share: string) =>
      `A figure needs at least ${k} people of at least ${kManagers} managers, none with more than ${share} of them, also for everybody together.`,
    stays: 'What two people see of their own 1:1s is not touched by it.',
    next: 'The next four weeks are counted anew. Nobody has to do anything.',
  },
  block: 'Four weeks',
  exportTables: 'Export',
  exported: (file: string) => `${file} was saved.`,
  desk: {
    title: 'HR’s desk',
    text: 'Totals of the organisation, such as turnover, and groups of people from a file. Only people with the HR role see it.',
    open: 'Open the desk',
    close: 'Close the desk',
    reading: 'The desk is being read.',
    trouble: 'HR’s desk could not be read',
  },
  refused: {
    title: 'You see everything that is released',
    text: 'HR sees these same figures of coaching. With the HR role one can also save the tables as a file, and add and see totals of the whole organisation, such as turnover. IT gives that role.',
  },
  noneYet: {
    title: 'Nothing is released yet',
    text: 'Every four weeks one release is made. The first appears here after its four weeks have ended, for everybody at the same time.',
    who: [
      'Groups of at least five people from at least three managers, never a person or a manager.',
      'Everybody in the organisation reads the same figures that HR reads.',
      'No word of a note, a promise or a topic is ever part of a release.',
    ],
  },
  loading: 'The release is being read.',
  offline: 'You are offline. What is shown here was read before; nothing is lost.',
  offlineEmpty: 'You are offline. The figures appear by themselves when the network is back.',
  trouble: {
    title: 'The figures could not be read',
    safe: 'Releases are never changed, so nothing is lost.',
    exportFailed: 'The tables could not be saved.',
  },
}
