import type { OrganisationLogEntry } from '#contract/read-organisation-log'
import { isFigureMeasure } from '#domain/figures/figure'
import { formatLocale } from '../words/language.ts'
import { plainDay } from '../words/day-spans.ts'
import { figureWords } from '../words/figure-words.ts'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import type { Reader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

/** What somebody did, in words that follow their name. */
export function deedOf({ what, about }: OrganisationLogEntry, { language, locale }: Reader): string {
  const { deeds } = organisationLogWords(language)
  switch (what) {
    case 'readRelease':
    case 'exportRelease':
      return deeds[what](plainDay(locale, about))
    case 'importFigures':
    case 'importSegments':
      return deeds[what](Number(about))
    case 'removeFigure': {
      const [quarter = '', measure = ''] = about.split(' ')
      const { measures } = figureWords(language)
      return deeds[what](isFigureMeasure(measure) ? measures[measure].name : measure, quarter)
    }
    case 'changePublishRules':
      return deeds[what](listed(about))
    case 'runJob':
      return deeds[what](runsWords(language).jobs[about]?.name ?? about)
    case 'openHrDesk':
    case 'readDeliveries':
    case 'readRuns':
    case 'removeSegments':
    case 'erasePerson':
    case 'sendDigestsAgain':
      return deeds[what]
  }

  /** `k 5 8, kManagers 3 4`. */
  function listed(changes: string): string {
    const { rules } = organisationLogWords(language)
    const told = changes.split(', ').flatMap((change) => {
      const [name = '', before = '', after = ''] = change.split(' ')
      return name in rules ? [rules[name as keyof typeof rules](before, after)] : []
    })
    return new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' }).format(told)
  }
}
