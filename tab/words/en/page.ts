import type { RhythmView } from '#contract/view'

/** What every page says, in English. The German file has the same shape, so a sentence missing there is a type error. */
export const pageEnglish = {
  /** Written into the page itself: the first thing read, before any script. */
  firstWords: 'Shared lines are for the two of you. HR cannot read them. Private notes are yours alone.',
  lateWords: 'Waiting for Teams or Outlook to answer …',
  every(days: number): string {
    if (days === 7) return 'every week'
    return days % 7 === 0 ? `every ${days / 7} weeks` : `every ${days} days`
  },
  state: {
    never: 'none yet',
    on_track: 'on track',
    due: 'due',
    overdue: 'overdue',
    lapsed: 'lapsed',
  } satisfies Record<RhythmView['state'], string>,
  levels: {
    label: 'More of this 1:1',
    numbers: 'Numbers',
    calendar: 'Calendar',
    history: 'History',
    templates: 'Templates',
    access: 'Who sees what, and your data',
    list: 'Your 1:1s',
  },
  overdue: (count: number) => `${count} overdue`,
  /** Promises that one wrote for the other and that wait for an answer. */
  asked: (count: number) => `${count} asked`,
  privacyPage: 'Who can see what, and for how long',
  settingsPage: 'Settings',
  tryAgain: 'Try again',
  part: {
    title: 'Not loaded yet',
    missing: 'This part could not be loaded. It comes when you are connected.',
    back: 'Back',
  },
  againIn: (seconds: number) => `again by itself in ${seconds} s`,
  codeForIt: 'If it stays like this, tell IT the code',
  copyCode: 'Copy code',
  copied: 'Copied',
  fault: {
    title: 'This page broke',
    text: 'The fault is ours. What you typed is kept on this device.',
  },
  notInTeams: {
    title: 'Open this in Teams',
    text: 'Throughline works where it is told who you are: in Teams, as the app or in the browser, and in Outlook and Microsoft 365, among your apps. A plain browser window cannot tell.',
  },
  openInTeams: 'Open in Teams',
  late: { title: 'Still waiting for Teams', text: 'The window around this page has not answered yet.' },
  noAnswer: {
    title: 'Teams did not answer',
    text: 'The window around this page gave no sign. Try again; if that does not help, close it and open it again from Teams.',
  },
  signIn: {
    title: 'You could not be signed in',
    text: 'The window around this page gave no sign-in for this app. Nothing you wrote is lost.',
  },
  consent: {
    title: 'One approval is missing',
    text: 'Your organisation has not approved Throughline yet. An administrator does that once, for everybody. Until then nobody can open it.',
  },
}
