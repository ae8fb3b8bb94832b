import type { Change } from '../../client/outbox/change.ts'
import type { RecordState } from '../../client/record/record-state.ts'
import type { Acts, Scene, TakeStep } from '../../ui/scene/scene.ts'
import { readerZone } from '../../words/dates.ts'
import { formatLocale, languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { panelWords } from '../../words/panel-words.ts'
import { useDates } from './use-dates.ts'

/**
 * What a page of one pair knows before anybody acts: whose it is, in the reader's words, times by the reader's clock and
 * days by the pair's, or by the meeting's while nothing else is known.
 */
export function usePairScene({ pair, meeting, standing, waiting, isKept }: RecordState, locale: string) {
  const language = languageOf(locale)
  return {
    words: panelWords(language),
    page: pageWords(language),
    language,
    locale: formatLocale(locale),
    dates: useDates(pair, pair?.zone ?? meeting?.zone ?? readerZone(), locale),
    you: pair?.you.side ?? meeting?.you.side ?? 'report',
    other: pair?.other.firstName ?? meeting?.other.firstName ?? '',
    today: pair?.today ?? '1970-01-01',
    nextOn: pair?.rhythm.next?.on ?? null,
    weekLater: pair?.facts.weekLater ?? asUsual,
    mayWrite: pair?.mayWrite ?? true,
    onDevice: standing.kind === 'away' ? waiting : none,
    isKept,
  } satisfies Partial<Scene>
}

/** Steps of the two, among all the others that can be taken back. */
export function stepsAmong({ step }: Pick<Acts, 'step'>): TakeStep {
  return (says, operation, input, was) => {
    const to = (those: object) => (pairId: string) => ({ operation, input: { ...those, pairId } }) as Change
    step(says, to(input), was && (() => to(was)))
  }
}

const none: ReadonlySet<string> = new Set()

const asUsual: Record<string, string> = {}
