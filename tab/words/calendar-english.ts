import type { WhyNotView } from '#contract/read-calendar'

/** What is said about the entries of the calendar, and why they count or do not. */
export const calendarEnglish = {
  title: 'In your calendar',
  intro: 'Every entry between you two, the latest first. Private ones are shown to the calendar’s owner only.',
  loading: 'Reading the calendar …',
  none: 'The calendar shows nothing between you two, from 13 weeks back to 4 ahead.',
  closed: 'This calendar may not be read. Ask your IT, or say by yourselves when you met.',
  trouble: 'The calendar could not be read. Nothing you said is lost.',
  again: 'Try again',
  unreadable: (count: number) =>
    count === 1
      ? 'One entry of this calendar makes no sense and was left out.'
      : `${count} entries of this calendar make no sense and were left out.`,
  more: (count: number) => `Show ${count} earlier ones`,
  counts: {
    scheduled: 'Counts',
    cancelled: 'Counts as called off',
    declined_by_report: 'Counts as declined',
    declined_by_manager: 'Counts as declined',
  },
  why: {
    draft: 'A draft',
    series_master: 'A series, not a meeting',
    all_day: 'All day',
    too_short: 'Shorter than ten minutes',
    too_long: 'Longer than three hours',
    private: 'Private entry',
    wrong_people: 'One of you is not in it',
    extra_attendees: 'A third person was invited',
    not_manager_at_time: 'Before or after your time together',
    unpinned: 'One of you said: not ours',
    oof: 'Shown as out of office',
    free: 'Shown as free',
    skip_level: 'With the manager’s manager',
    unreadable: 'Could not be read',
    over_before_seen: 'Seen only after it was over, beside another 1:1',
  } satisfies Record<WhyNotView, string>,
  whyWho: (why: string, names: string) => `${why}: ${names}`,
  ours: 'This is ours',
  notOurs: 'Not ours',
  which: 'Which ones?',
  one: 'Only this one',
  series: 'The whole series',
  notPerson: (name: string) => `${name} is not a person`,
  notPeople: 'Not a person, one of you said:',
  isPerson: (name: string) => `${name} is a person after all`,
  preview: 'What changes in the last 13 weeks:',
  same: 'Nothing changes in the numbers.',
  talks: (from: number, to: number) => `1:1s held: ${from} → ${to}`,
  planned: (from: number, to: number) => `planned: ${from} → ${to}`,
  lost: (from: number, to: number) => `fell out: ${from} → ${to}`,
  rhythm: (from: string, to: string) => `rhythm: ${from} → ${to}`,
  confirm: 'Yes, keep this',
  cancel: 'Leave it',
  takeBack: 'Take it back',
  kept: 'Kept. The numbers follow within a minute.',
  undo: 'Undo',
  undone: 'Taken back',
  notKept: 'This was not kept. Try again.',
}

export type CalendarWords = typeof calendarEnglish
