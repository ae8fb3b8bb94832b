export type DigestCounts = {
  meetings: number
  overdue: number
  asked: number
  promises: number
  owed: number
  /** Pairs that wait for a 1:1. */
  due: number
  isReleased: boolean
  habits: number
  thanks: number
  isFromToday: boolean
}

/** Everything a digest says, in one language. Numbers come in as numbers, dates as finished texts. */
export type DigestWords = {
  language: 'en' | 'de'
  /** What there is: meetings and what is late, else promises. `asked` are not agreed to yet, `promises` are the reader's own, `owed` those made to them. */
  subject: (counts: DigestCounts) => string
  goodMorning: (firstName: string) => string
  summary: (counts: { overdue: number; today: number; meetings: number; isFromToday: boolean }) => string
  askedOfYou: string
  /** Behind that heading: nothing of it counts before it is agreed to. */
  countsOnceAgreed: string
  answer: string
  youOwe: string
  owedToYou: string
  meetings: string
  meetingsFromToday: string
  /** The reader's own habits. */
  habits: string
  yoursAlone: string
  /** Stands where the other's name would. */
  ownPlan: string
  habitCount: (count: number) => string
  lastWeek: (done: number, of: number) => string
  didToday: string
  thanks: string
  thankedYou: string
  readIt: string
  /** Pairs whose rhythm asks for a 1:1, and how many of them are beyond it. */
  due: string
  lastMet: (days: number) => string
  dueNow: string
  dueLate: string
  planned: (day: string) => string
  released: string
  releasedText: (from: string, last: string) => string
  openFigures: string
  promises: (count: number) => string
  overdue: (count: number) => string
  zone: (zone: string) => string
  was: (day: string) => string
  today: string
  noDate: string
  done: string
  move: string
  accept: string
  open: string
  openAgenda: string
  addTopic: string
  agenda: (topics: number, promises: number) => string
  later: (count: number) => string
  /** Lines that the mail has no room for. */
  more: (count: number) => string
  notMet: (name: string, days: number) => string
  rhythm: (weeks: number) => string
  chooseTime: string
  audience: (hidesTitles: boolean) => string
  /** Why this mail comes, before the link to where it is changed. */
  why: string
  settings: string
  /** The link to where the mail is told to rest for a while. */
  rest: string
}
