import type { SyncView } from '#contract/sync-now'
import type { DueGroupName } from '../../pairs/order/group-by-due.ts'
import type { GroupName } from '../../pairs/order/group-pairs.ts'

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** What the list of one's own 1:1s says, in English. `other` is the other person's first name. */
export const homeEnglish = {
  title: 'Your 1:1s',
  ownPlan: 'Your own plan',
  today: (count: number) => (count === 0 ? 'None today.' : `${words[count] ?? count} today.`),
  /** `names` is a list as people write it; `count` says how many it names. */
  waiting: (names: string, count: number) => `${names} ${count === 1 ? 'has' : 'have'} waited longer than you agreed.`,
  manyWaiting: (count: number) => `${count} people have waited longer than you agreed.`,
  nobodyWaits: 'Nobody waits longer than you agreed.',
  link: {
    gone: 'This link leads to no 1:1 that is open to you now. Here are those that are.',
    failed: 'The link could not be followed just now. Choose the 1:1 here.',
  },
  order: { label: 'Order', meeting: 'By meeting', due: 'By who is due', person: 'By person' },
  find: 'Find a person',
  found: (count: number) => (count === 1 ? '1 person found' : `${count} people found`),
  nobodyFound: (typed: string) => `Nobody of your 1:1s is called “${typed}”.`,
  calendarOf: (rhythm: string, name: string) => `${rhythm} with ${name}: what counts in your calendar, and why`,
  columns: {
    person: 'Person',
    rhythm: 'Rhythm',
    next: 'Next 1:1',
    agenda: 'Agenda',
    youOwe: 'You owe',
    theyOwe: 'They owe',
  },
  group: (name: GroupName, today: string) =>
    ({
      today: `Today, ${today}`,
      soon: 'This week and next',
      later: 'Later',
      unplanned: 'Nothing planned',
      manager: 'With your manager',
    })[name],
  dueGroup: (name: DueGroupName) =>
    ({
      waiting: 'Waiting longer than agreed',
      due: 'Due',
      first: 'First 1:1 still to come',
      onTrack: 'On track',
      manager: 'With your manager',
    })[name],
  reports: 'Your reports',
  now: 'now',
  /** `ago` is `14 days ago`, `yesterday` or `today`. */
  last: (ago: string) => `last ${ago}`,
  noneNext: 'nothing planned',
  calendarUnread: 'calendar not read yet',
  everyCalendarUnread:
    'The calendar has not been read yet, so rhythm and next 1:1s are missing. It is read every night.',
  onAgenda: (parts: { other: string; theirs: number; yours: number }) =>
    [parts.theirs > 0 ? `${parts.other} ${parts.theirs}` : '', parts.yours > 0 ? `you ${parts.yours}` : '']
      .filter(Boolean)
      .join(', '),
  agenda: {
    none: 'None yet',
    both: 'Both prepared',
    waitsForOther: (other: string) => `Waiting for ${other}`,
    waitsForYou: 'You have not yet',
  },
  owed: {
    yours: 'You owe',
    theirs: 'Owed to you',
    nothingYours: 'You owe nobody anything.',
    nothingTheirs: 'Nobody owes you anything.',
    was: (day: string) => `was ${day}`,
    /** What the box in front of one's own promise is called: `Send the budget numbers, to Priya`. */
    tick: (text: string, other: string) => `${text}, to ${other}`,
    openOf: (other: string) => `open, ${other} ticks it`,
    done: (text: string) => `Done: ${text}`,
    waits: (text: string) => `Ticked, and kept on this device: ${text}`,
    onDevice: 'on this device',
    undo: 'Undo',
    undoOf: (text: string) => `Undo: ${text}`,
    more: (count: number) => `Show ${count} more`,
    unnamed: (count: number) => `${count} more in the 1:1s themselves`,
    sealed: 'The titles cannot be opened just now. They are safe, and they stand in each 1:1.',
    trouble: 'That was not taken',
  },
  ownDay: {
    title: 'Today',
    habits: 'Your habits today',
    tick: (title: string) => `Done today: ${title}`,
    done: (of: number, done: number) => `${done} of ${of}`,
    ticked: (title: string) => `Done today: ${title}`,
    from: (name: string) => `from ${name}`,
    trouble: 'That was not taken',
  },
  sync: {
    ask: 'Read my calendar now',
    refused: 'That did not work. The calendar is read tonight in any case.',
    /** `again` is the time from which one may ask again. */
    said: ({ state, done, total }: SyncView, again: string | undefined) => {
      const next = again === undefined ? '' : ` You can ask again at ${again}.`
      return {
        none: '',
        waiting: 'Waiting for its turn…',
        reading: `Reading: ${done} of ${total} people…`,
        read: again === undefined ? '' : `Your calendar was read.${next}`,
        'no-mailbox': 'Your account has no mailbox, so there is no calendar to read.',
        denied: 'Your calendar is closed to Throughline. IT can open it.',
        failed: `Your calendar could not be read. It is tried again tonight.${next}`,
      }[state]
    },
  },
  talked: {
    ask: 'We just talked …',
    withWhom: 'With whom did you just talk?',
    keep: 'Keep as a talk',
    close: 'Cancel',
    kept: (other: string) => `Kept as a talk today. ${other} can confirm it.`,
    takenBack: 'Taken back.',
    undo: 'Undo',
    open: (other: string) => `Open the 1:1 with ${other}`,
    trouble: 'That was not kept',
  },
  confirm: {
    title: (count: number) =>
      count === 1 ? '1 recurring 1:1 found in your calendar' : `${count} recurring 1:1s found in your calendar`,
    text: (count: number): string =>
      count === 1
        ? 'It counts already. Is it yours?'
        : 'They count already. Say that they are yours, or which are not, and nobody asks again.',
    all: 'All of these are ours',
    look: 'Look through',
    later: 'Later',
    ours: 'Ours',
    notOurs: 'Not ours',
    oursOf: (name: string) => `Ours: ${name}`,
    notOursOf: (name: string) => `Not ours: ${name}`,
    next: (when: string) => `next ${when}`,
    done: 'Thank you. You can change it in each 1:1.',
    trouble: 'Not everything was taken',
  },
  former: {
    title: 'Former 1:1s',
    text: 'What was shared can still be read: by the report for 12 months, by the manager for 90 days. Open promises can be taken along from there.',
    was: {
      report: (day: string) => `your manager until ${day}`,
      manager: (day: string) => `reported to you until ${day}`,
    },
    readable: (day: string) => `Reading only, until ${day}`,
  },
  privacy: 'Each of these people sees the same numbers about the two of you. HR sees none of this.',
  loading: 'Your 1:1s are being read.',
  empty: {
    title: 'No 1:1s yet',
    text: 'Your 1:1s come from the directory: the people who report to you, and your own manager. They appear on the morning after the directory was first read.',
    hint: 'Is somebody missing after a day? Then the directory names another manager for them; IT can correct it.',
    again: 'Look again',
  },
  offline:
    'You are offline. This list was read before. What you tick is kept on this device and sent when the network is back.',
  offlineEmpty: 'You are offline. Your 1:1s appear by themselves when the network is back.',
  trouble: { title: 'Your 1:1s could not be read', safe: 'Nothing you wrote is lost.' },
}
