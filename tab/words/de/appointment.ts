import type { appointmentEnglish } from '../en/appointment.ts'

/** What only the pane beside an appointment says, in German. */
export const appointmentGerman: typeof appointmentEnglish = {
  notInOutlook: {
    title: 'Bitte in Outlook öffnen',
    text: 'Dieser Bereich steht in Outlook neben einem Termin oder einer Mail. Ein einfaches Browserfenster kann nicht sagen, wer Sie sind.',
  },
  noAnswer: {
    title: 'Outlook hat nicht geantwortet',
    text: 'Das Fenster um diesen Bereich gibt kein Zeichen. Schließen Sie den Bereich und öffnen Sie ihn am Termin oder an der Mail neu.',
  },
  tooOld: {
    title: 'Dieses Outlook ist zu alt für den Bereich',
    text: 'Es kann Sie hier nicht anmelden. Outlook im Web und das neue Outlook für Windows können es; das klassische Outlook kann es ab Version 2409.',
    help: 'Derselbe Verlauf steht in Teams neben der Besprechung und unter „Ihre 1:1s“.',
  },
  nobodyElse: {
    title: 'Noch ist niemand sonst dabei',
    text: 'Fügen Sie Termin oder Mail die Person hinzu, mit der Sie sich treffen. Ihr gemeinsamer Verlauf öffnet sich hier von selbst.',
  },
  noAppointment: {
    title: 'Kein 1:1 ist geöffnet',
    text: 'Öffnen Sie den Termin eines 1:1s oder eine Mail mit einer Person, mit der Sie eines haben, und dann von dort aus diesen Bereich.',
  },
  mail: {
    attach: 'Link dieser Mail anfügen',
    yours: 'Er öffnet sich nur in Ihrem Postfach.',
  },
}
