/** Everything a digest says, in one language. Numbers come in as numbers, dates as finished texts. */
export type DigestWords = {
  language: 'en' | 'de'
  subject: (meetings: number, overdue: number) => string
  goodMorning: (firstName: string) => string
  summary: (counts: { overdue: number; today: number; meetings: number }) => string
  askedOfYou: string
  /** Behind that heading: nothing of it counts before it is agreed to. */
  countsOnceAgreed: string
  answer: string
  youOwe: string
  owedToYou: string
  meetings: string
  overdue: (count: number) => string
  zone: (zone: string) => string
  was: (day: string) => string
  today: string
  noDate: string
  doneOrMove: string
  open: string
  openAgenda: string
  addTopic: string
  agenda: (topics: number, promises: number) => string
  later: (count: number) => string
  notMet: (name: string, days: number) => string
  rhythm: (weeks: number) => string
  chooseTime: string
  audience: string
}
