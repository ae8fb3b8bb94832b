import type { templateEnglish } from '../en/template.ts'

export const templateGerman: typeof templateEnglish = {
  title: 'Vorlagen',
  back: 'Zurück',
  backToList: 'Alle Vorlagen',
  free: 'Freie Zeile',
  freeAbout: 'Einfach schreiben',
  onlyYou: 'Nur Sie können diese Zeilen lesen.',
  both: (other) => `Sie und ${other} können diese Zeilen lesen.`,
  willPromise: 'Was unter Wille steht, kommt als Zusage in das Feld.',
  measure: 'Woran erkennen Sie beide, dass es gewirkt hat?',
  options: (count) =>
    count === 0 ? 'Drei, je eine in einer Zeile.' : count === 1 ? '1 von 3. Noch zwei?' : '2 von 3. Noch eine?',
  facts: {
    title: 'Aus dem Protokoll',
    leaveOut: (fact) => `Weglassen: ${fact}`,
    kpi: (name, value, about) => `${name}: ${value}, ${about}`,
    kept: (who, kept, of) => `${who === 'Sie' ? 'Sie haben' : `${who} hat`} ${kept} von ${of} Zusagen gehalten`,
    you: 'Sie',
    carried: (topic, times) => `${topic}, ${times}× offen`,
    done: (promise) => `Erledigt: ${promise}`,
  },
  add: 'Zu den Notizen',
  added: (name) => `${name} für beide hinzugefügt`,
  addedPrivately: (name) => `${name} hinzugefügt, nur für Sie`,
  templates: {
    grow: {
      name: 'GROW',
      about: 'Ein Ziel durchdenken und mit einer Zusage enden',
      isPrivate: false,
      lines: [
        { step: 'Ziel', asks: 'Was genau soll anders werden, und an welcher Zahl sähe man es?' },
        { step: 'Realität', asks: 'Wo steht es heute? Was wurde versucht, was steht im Weg?' },
        { step: 'Optionen', asks: 'Welche drei Wege gibt es, einer davon klein genug für sofort?' },
        { step: 'Wille', asks: 'Was geschieht diese Woche?' },
      ],
    },
    same: {
      name: 'SAME',
      about: 'Vereinbaren, was gute Arbeit ist, und nachsehen',
      isPrivate: false,
      lines: [
        { step: 'Erwartungen setzen', asks: 'Was wird erwartet, in Worten, die beide benutzen?' },
        { step: 'Abgleichen', asks: 'Wie hilft es dem Team und der Firma?' },
        { step: 'Messen', asks: 'Was zeigt Fortschritt, und was ändern wir deshalb?' },
        { step: 'Auswerten', asks: 'Woran wollten wir es messen, und was folgt für das nächste Mal?' },
      ],
    },
    stop: {
      name: 'Halt, hinsehen, wählen',
      about: 'Ein Atemzug vor der Antwort. Nur für Sie',
      isPrivate: true,
      isForManager: true,
      lines: [
        { step: 'Halt', asks: 'Was würde ich jetzt aus Gewohnheit tun?' },
        { step: 'Hinsehen', asks: 'Was könnte ich noch tun? Was braucht mein Gegenüber gerade?' },
        { step: 'Wählen', asks: 'Wie will ich wirken?' },
      ],
    },
    journal: {
      name: 'Fortschrittsjournal',
      about: 'Drei Zeilen zur Woche. Nur für Sie',
      isPrivate: true,
      lines: [
        { step: 'Gut gelaufen', asks: 'Was lief diese Woche gut?' },
        { step: 'Schwierig', asks: 'Was war schwierig?' },
        { step: 'Nächste Woche', asks: 'Was probiere ich anders?' },
      ],
    },
  },
}
