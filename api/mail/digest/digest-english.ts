import type { DigestWords } from './digest-words.ts'

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

function spelled(count: number): string {
  return small[count] ?? String(count)
}

export const digestEnglish: DigestWords = {
  language: 'en',
  subject: ({ meetings, overdue, asked, promises, owed, due, isReleased, habits, thanks, isFromToday }) => {
    const late = overdue > 0 ? `${plural(overdue, 'promise', 'promises')} overdue` : ''
    const wanted = asked > 0 ? `${plural(asked, 'promise', 'promises')} asked of you` : ''
    const open = promises > 0 ? `${plural(promises, 'promise', 'promises')} open` : ''
    const theirs = owed > 0 ? `${plural(owed, 'promise', 'promises')} to you` : ''
    const met = meetings > 0 ? plural(meetings, 'meeting', 'meetings') : ''
    const wait = due > 0 ? `${plural(due, '1:1', '1:1s')} due` : ''
    const kept = habits > 0 ? plural(habits, 'habit', 'habits') : ''
    const thanked = thanks > 0 ? 'somebody thanked you' : ''
    const figures = isReleased ? 'new figures' : ''
    const what =
      [met, late].filter(Boolean).join(', ') || wanted || open || theirs || wait || figures || kept || thanked
    const head = isFromToday ? 'Your 1:1s, the next seven days' : 'Your 1:1s this week'
    return what === '' ? head : `${head}: ${what}`
  },
  goodMorning: (firstName) => `Good morning, ${firstName}`,
  summary: ({ overdue, today, meetings, isFromToday }) =>
    [
      overdue > 0
        ? `${spelled(overdue)} of your promises ${overdue === 1 ? 'is' : 'are'} past ${overdue === 1 ? 'its' : 'their'} date.`
        : '',
      today > 0 ? `${spelled(today)} ${today === 1 ? 'is' : 'are'} due today.` : '',
      meetings > 0
        ? `You meet ${meetings === 1 ? 'one person' : `${spelled(meetings).toLowerCase()} people`} ${isFromToday ? 'in the next seven days' : 'this week'}.`
        : `No 1:1 is planned ${isFromToday ? 'in the next seven days' : 'this week'}.`,
    ]
      .filter(Boolean)
      .join(' '),
  askedOfYou: 'Asked of you',
  countsOnceAgreed: 'counts once you agree',
  answer: 'Answer',
  youOwe: 'You owe',
  owedToYou: 'Owed to you',
  meetings: 'This week’s 1:1s',
  meetingsFromToday: '1:1s of the next seven days',
  habits: 'Your habits',
  yoursAlone: 'yours alone',
  ownPlan: 'Your own plan',
  habitCount: (count) => plural(count, 'habit', 'habits'),
  lastWeek: (done, of) => `last week ${done} of ${of}`,
  didToday: 'I did it today',
  thanks: 'Thanks',
  thankedYou: 'thanked you',
  readIt: 'Read it',
  due: '1:1s that wait',
  lastMet: (days) => `last met ${plural(days, 'day', 'days')} ago`,
  dueNow: 'due',
  dueLate: 'overdue',
  planned: (day) => `planned for ${day}`,
  released: 'New figures',
  releasedText: (from, last) => `The figures of ${from} to ${last} are released. Everybody may read them.`,
  openFigures: 'Open the figures',
  promises: (count) => plural(count, 'promise', 'promises'),
  overdue: (count) => (count === 0 ? 'none overdue' : `${count} overdue`),
  zone: (zone) => `times in ${zone}`,
  was: (day) => `was ${day}`,
  today: 'today',
  noDate: 'no date',
  done: 'Done',
  move: 'Move',
  accept: 'I’ll do it',
  open: 'Open',
  openAgenda: 'Open agenda',
  addTopic: 'Add a topic',
  agenda: (topics, promises) =>
    `${topics === 0 ? 'No topics yet' : plural(topics, 'topic', 'topics')}, ${plural(promises, 'open promise', 'open promises')}`,
  more: (count) => `${count} more`,
  later: (count) => `${count} more, due later or without a date`,
  notMet: (name, days) => `${name} and you have not met for ${plural(days, 'day', 'days')}`,
  rhythm: (weeks) => `Your rhythm is every ${weeks === 1 ? 'week' : `${weeks} weeks`}, and nothing is planned.`,
  chooseTime: 'Choose a time',
  audience: (hidesTitles) =>
    `${hidesTitles ? 'Counts only, as you chose.' : 'Titles only.'} Notes and private entries are never in a mail. Links open a page where you decide; opening this mail changes nothing.`,
  why: 'Throughline sends this once a week to people who have 1:1s or a plan of their own. When it comes, how much it says, and whether it comes at all is yours to choose:',
  settings: 'Settings for this mail',
  rest: 'Let it rest a while',
}
