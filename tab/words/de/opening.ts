import type { openingEnglish } from '../en/opening.ts'

export const openingGerman: typeof openingEnglish = {
  notLoaded: 'Dieses 1:1 ließ sich nicht laden',
  notLoadedText: (time) =>
    `Der Dienst hat um ${time} nicht geantwortet. Alles bisher Geschriebene ist sicher, und was Sie jetzt tippen, bleibt auf diesem Gerät.`,
  notAPair: {
    title: 'Diese Besprechung ist keines Ihrer 1:1s',
    text: 'Throughline öffnet sich, wo zwei Menschen sich treffen und einer an den anderen berichtet. Von dieser Besprechung wird nichts aufbewahrt.',
    help: 'Wenn es eines sein sollte, fragen Sie die IT, ob im Verzeichnis die richtige Führungskraft steht.',
  },
  refusedOpening: {
    title: 'Dieser Verlauf steht Ihnen nicht offen',
    text: 'Nur die beiden Menschen eines 1:1 können ihn lesen.',
  },
}
