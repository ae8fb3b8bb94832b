import type { questionEnglish } from '../en/question.ts'

export const questionGerman: typeof questionEnglish = {
  title: 'Eine Frage',
  another: 'Andere Frage',
  breath: 'Bevor ich antworte',
  overdue: (text) => ({ label: 'Realität, Schritt 2 von GROW', ask: `Was steht „${text}“ im Weg?` }),
  carried: (text) => ({
    label: 'Optionen, Schritt 3 von GROW',
    ask: `„${text}“ kommt immer wieder. Was würde es lösen?`,
  }),
  barrier: (text) => ({ label: 'Hindernis', ask: `Wer könnte Ihnen „${text}“ aus dem Weg räumen?` }),
  noPromise: { label: 'Wille, Schritt 4 von GROW', ask: 'Was ist das Eine, das Sie bis zum nächsten Mal tun?' },
  longAgo: { label: 'Nach einer Weile', ask: 'Was hat sich seit unserem letzten Gespräch verändert?' },
  byTag: {
    goals: { label: 'Ziel, Schritt 1 von GROW', ask: 'Was möchten Sie bis zum Ende des Quartals erreicht haben?' },
    obstacles: { label: 'Realität, Schritt 2 von GROW', ask: 'Was kostet Sie mehr Zeit, als es sollte?' },
    feedback: { label: 'Feedback', ask: 'Wovon sollte ich mehr tun, wovon weniger?' },
    development: { label: 'Entwicklung', ask: 'Was haben Sie zuletzt gelernt und wollen es öfter anwenden?' },
    career: { label: 'Laufbahn', ask: 'Von welchem Teil Ihrer Arbeit wollen Sie nächstes Jahr mehr?' },
    workload: { label: 'Arbeitslast', ask: 'Was könnte warten oder wegfallen, damit der Rest gelingt?' },
    collaboration: { label: 'Zusammenarbeit', ask: 'Mit wem läuft es gut, und wo hakt es?' },
    recognition: { label: 'Anerkennung', ask: 'Was ist gelungen und noch nicht zur Sprache gekommen?' },
  },
}
