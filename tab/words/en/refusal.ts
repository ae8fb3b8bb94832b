import type { Problem } from '#contract/problem'
import { reasonEnglish } from './reason.ts'

/** Why something did not work, for every page at tab width, in English. */
export const refusalEnglish = {
  unreachable: 'The service did not answer.',
  failed: 'Something went wrong in the service.',
  retry: 'Try again',
  code: (trace: string) => `Code for IT: ${trace}`,
  byCode: {
    not_found: 'This is not there any more.',
    forbidden: 'Your role does not allow this.',
    consent_required:
      'Your organisation has not approved Throughline yet. An administrator does that once, for everybody.',
    not_signed_in: 'You could not be signed in. Close this page and open it again.',
    too_large: 'This is more than the service takes at once.',
    unavailable: 'The service is not available at the moment.',
  } as Partial<Record<Problem['code'], string>>,
  byReason: reasonEnglish,
  host: 'You were not signed in. Close this page and open it again.',
}
