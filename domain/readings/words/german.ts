import type { SharedCardWords } from './indicator-words.ts'

export const german: SharedCardWords = {
  notTellingQuestion: 'Was sagt uns das nicht?',
  tooLittle: 'Dafür liegt noch zu wenig vor.',
  lack: (need, have) => (have === undefined ? `Nötig: ${need}.` : `Nötig: ${need}, bisher ${have}.`),
  basis: (span, n) => `${span} · n = ${n}`,
  // Of many, the fourth case is written as the first.
  ofCases: (cases) => `auf ${cases}`,
  outOf: (x, n) => `${x} von ${n}`,
  reasons: {
    min_group: 'Nicht gezeigt: Die Gruppe ist zu klein, um alle darin unerkannt zu lassen.',
    min_managers: 'Nicht gezeigt: Bei so wenigen Führungskräften beschriebe die Zahl eine einzelne.',
    dominance: 'Nicht gezeigt: Eine Führungskraft führt mehr als die Hälfte dieser Personen.',
    too_few_new: 'Nicht gezeigt: Seit der letzten Veröffentlichung kamen zu wenige neue Antworten.',
    too_early: 'Noch zu früh für eine Aussage.',
    opted_out: 'Von einer Seite abgeschaltet; Notizen und Zusagen laufen weiter.',
    no_cadence: 'Es ist noch kein Rhythmus vereinbart.',
    season: 'Viele waren abwesend; ein Vergleich wäre jetzt nicht fair.',
  },
  units: {
    expectedTalks: ['zu erwartendes 1:1', 'zu erwartende 1:1'],
    talks: ['1:1', '1:1'],
    taggedTalks: ['Gespräch mit Themen', 'Gespräche mit Themen'],
    plannedTalks: ['geplantes 1:1', 'geplante 1:1'],
    workdays: ['gemeinsamer Arbeitstag', 'gemeinsame Arbeitstage'],
    duePromises: ['fällige Zusage', 'fällige Zusagen'],
    duePromisesPerSide: ['fällige Zusage auf jeder Seite', 'fällige Zusagen auf jeder Seite'],
    dueNextSteps: ['fälliger nächster Schritt', 'fällige nächste Schritte'],
    promises: ['Zusage', 'Zusagen'],
    keptPromises: ['erledigte Zusage', 'erledigte Zusagen'],
    people: ['Person', 'Personen'],
    answers: ['Antwort', 'Antworten'],
    newAnswers: ['neue Antwort', 'neue Antworten'],
  },
}
