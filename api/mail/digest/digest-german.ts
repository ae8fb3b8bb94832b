import type { DigestWords } from './digest-words.ts'

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

const small = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun']

function spelled(count: number): string {
  return small[count] ?? String(count)
}

export const digestGerman: DigestWords = {
  language: 'de',
  subject: ({ meetings, overdue, asked, promises, owed, due, isReleased, habits, thanks, isFromToday }) => {
    const late = overdue > 0 ? `${plural(overdue, 'Zusage', 'Zusagen')} überfällig` : ''
    const wanted = asked > 0 ? plural(asked, 'erbetene Zusage', 'erbetene Zusagen') : ''
    const open = promises > 0 ? plural(promises, 'offene Zusage', 'offene Zusagen') : ''
    const theirs = owed > 0 ? `${plural(owed, 'Zusage', 'Zusagen')} an Sie` : ''
    const met = meetings > 0 ? plural(meetings, 'Termin', 'Termine') : ''
    const wait = due > 0 ? plural(due, 'fälliges 1:1', 'fällige 1:1s') : ''
    const kept = habits > 0 ? plural(habits, 'Gewohnheit', 'Gewohnheiten') : ''
    const thanked = thanks > 0 ? 'jemand hat Ihnen gedankt' : ''
    const figures = isReleased ? 'neue Zahlen' : ''
    const what =
      [met, late].filter(Boolean).join(', ') || wanted || open || theirs || wait || figures || kept || thanked
    const head = isFromToday ? 'Ihre 1:1s der nächsten sieben Tage' : 'Ihre 1:1s diese Woche'
    return what === '' ? head : `${head}: ${what}`
  },
  goodMorning: (firstName) => `Guten Morgen, ${firstName}`,
  summary: ({ overdue, today, meetings, isFromToday }) =>
    [
      overdue > 0 ? `${spelled(overdue)} Ihrer Zusagen ${overdue === 1 ? 'ist' : 'sind'} über dem Termin.` : '',
      today > 0 ? `${spelled(today)} ${today === 1 ? 'ist' : 'sind'} heute fällig.` : '',
      meetings > 0
        ? `Sie treffen ${isFromToday ? 'in den nächsten sieben Tagen' : 'diese Woche'} ${meetings === 1 ? 'eine Person' : `${spelled(meetings).toLowerCase()} Personen`}.`
        : `${isFromToday ? 'In den nächsten sieben Tagen' : 'Diese Woche'} ist kein 1:1 geplant.`,
    ]
      .filter(Boolean)
      .join(' '),
  askedOfYou: 'Von Ihnen erbeten',
  countsOnceAgreed: 'zählt, wenn Sie zusagen',
  answer: 'Antworten',
  youOwe: 'Ihre Zusagen',
  owedToYou: 'Zusagen an Sie',
  meetings: '1:1s dieser Woche',
  meetingsFromToday: '1:1s der nächsten sieben Tage',
  habits: 'Ihre Gewohnheiten',
  yoursAlone: 'nur Ihre',
  ownPlan: 'Ihr eigener Plan',
  habitCount: (count) => plural(count, 'Gewohnheit', 'Gewohnheiten'),
  lastWeek: (done, of) => `letzte Woche ${done} von ${of}`,
  didToday: 'Heute getan',
  thanks: 'Dank',
  thankedYou: 'hat Ihnen gedankt',
  readIt: 'Lesen',
  due: 'Fällige 1:1s',
  lastMet: (days) => `zuletzt vor ${plural(days, 'Tag', 'Tagen')}`,
  dueNow: 'fällig',
  dueLate: 'überfällig',
  planned: (day) => `geplant für ${day}`,
  released: 'Neue Zahlen',
  releasedText: (from, last) => `Die Zahlen vom ${from} bis ${last} sind veröffentlicht. Alle dürfen sie lesen.`,
  openFigures: 'Zahlen öffnen',
  promises: (count) => plural(count, 'Zusage', 'Zusagen'),
  overdue: (count) => (count === 0 ? 'nichts überfällig' : `${count} überfällig`),
  zone: (zone) => `Zeiten in ${zone}`,
  was: (day) => `war ${day}`,
  today: 'heute',
  noDate: 'ohne Termin',
  done: 'Erledigt',
  move: 'Verschieben',
  accept: 'Ich übernehme es',
  open: 'Öffnen',
  openAgenda: 'Themen öffnen',
  addTopic: 'Neues Thema',
  agenda: (topics, promises) =>
    `${topics === 0 ? 'Noch keine Themen' : plural(topics, 'Thema', 'Themen')}, ${plural(promises, 'offene Zusage', 'offene Zusagen')}`,
  more: (count) => `${count} weitere`,
  later: (count) => `${count} weitere, später fällig oder ohne Termin`,
  notMet: (name, days) => `${name} und Sie haben sich seit ${plural(days, 'Tag', 'Tagen')} nicht getroffen`,
  rhythm: (weeks) =>
    `Ihr Rhythmus ist ${weeks === 1 ? 'wöchentlich' : `alle ${weeks} Wochen`}, und nichts ist geplant.`,
  chooseTime: 'Zeit wählen',
  audience: (hidesTitles) =>
    `${hidesTitles ? 'Nur Zahlen, wie von Ihnen gewählt.' : 'Nur Titel.'} Notizen und Privates stehen nie in einer Mail. Links öffnen eine Seite, auf der Sie entscheiden; diese Mail zu öffnen ändert nichts.`,
  why: 'Throughline schickt sie einmal in der Woche an Menschen, die 1:1s oder einen eigenen Plan haben. Wann sie kommt, wie viel sie sagt und ob sie überhaupt kommt, bestimmen Sie:',
  settings: 'Einstellungen für diese Mail',
  rest: 'Eine Weile ruhen lassen',
}
