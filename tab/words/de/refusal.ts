import type { refusalEnglish } from '../en/refusal.ts'
import { reasonGerman } from './reason.ts'

export const refusalGerman: typeof refusalEnglish = {
  unreachable: 'Der Dienst hat nicht geantwortet.',
  failed: 'Im Dienst ist etwas schiefgegangen.',
  retry: 'Erneut versuchen',
  code: (trace) => `Code für die IT: ${trace}`,
  byCode: {
    not_found: 'Das gibt es nicht mehr.',
    forbidden: 'Ihre Rolle erlaubt das nicht.',
    consent_required:
      'Ihre Organisation hat Throughline noch nicht freigegeben. Das tut einmal jemand aus der Administration, für alle.',
    not_signed_in: 'Die Anmeldung hat nicht geklappt. Schließen Sie die Seite und öffnen Sie sie neu.',
    too_large: 'Das ist mehr, als der Dienst auf einmal nimmt.',
    unavailable: 'Der Dienst ist gerade nicht erreichbar.',
  },
  byReason: reasonGerman,
  host: 'Sie wurden nicht angemeldet. Schließen Sie die Seite und öffnen Sie sie neu.',
}
