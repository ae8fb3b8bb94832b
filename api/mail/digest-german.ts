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
  subject: (meetings, overdue) =>
    `Ihre 1:1s diese Woche: ${plural(meetings, 'Termin', 'Termine')}` +
    (overdue > 0 ? `, ${plural(overdue, 'Zusage', 'Zusagen')} überfällig` : ''),
  goodMorning: (firstName) => `Guten Morgen, ${firstName}`,
  summary: ({ overdue, today, meetings }) =>
    [
      overdue > 0 ? `${spelled(overdue)} Ihrer Zusagen ${overdue === 1 ? 'ist' : 'sind'} über dem Termin.` : '',
      today > 0 ? `${spelled(today)} ${today === 1 ? 'ist' : 'sind'} heute fällig.` : '',
      meetings > 0
        ? `Sie treffen diese Woche ${meetings === 1 ? 'eine Person' : `${spelled(meetings).toLowerCase()} Personen`}.`
        : 'Diese Woche ist kein 1:1 geplant.',
    ]
      .filter(Boolean)
      .join(' '),
  askedOfYou: 'Von Ihnen erbeten',
  countsOnceAgreed: 'zählt, wenn Sie zusagen',
  answer: 'Antworten',
  youOwe: 'Ihre Zusagen',
  owedToYou: 'Zusagen an Sie',
  meetings: '1:1s dieser Woche',
  overdue: (count) => (count === 0 ? 'nichts überfällig' : `${count} überfällig`),
  zone: (zone) => `Zeiten in ${zone}`,
  was: (day) => `war ${day}`,
  today: 'heute',
  noDate: 'ohne Termin',
  doneOrMove: 'Erledigen',
  open: 'Öffnen',
  openAgenda: 'Themen öffnen',
  addTopic: 'Neues Thema',
  agenda: (topics, promises) =>
    `${topics === 0 ? 'Noch keine Themen' : plural(topics, 'Thema', 'Themen')}, ${plural(promises, 'offene Zusage', 'offene Zusagen')}`,
  later: (count) => `${count} weitere, später fällig oder ohne Termin`,
  notMet: (name, days) => `${name} und Sie haben sich seit ${plural(days, 'Tag', 'Tagen')} nicht getroffen`,
  rhythm: (weeks) =>
    `Ihr Rhythmus ist ${weeks === 1 ? 'wöchentlich' : `alle ${weeks} Wochen`}, und nichts ist geplant.`,
  chooseTime: 'Zeit wählen',
  audience:
    'Nur Titel. Notizen und Privates stehen nie in einer Mail. Links öffnen eine Seite, auf der Sie entscheiden; diese Mail zu öffnen ändert nichts.',
}
