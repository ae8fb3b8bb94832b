import type { HomeRow } from '#contract/view'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { isolate } from '../../words/isolate.ts'
import { capital } from '../../words/capital.ts'
import { useCellStyles } from './cell-styles.ts'

/** How many topics each of the two has put down, and who has not yet, in words. */
export function AgendaCell({ row: { topics, other } }: { row: HomeRow }) {
  const cell = useCellStyles()
  const words = homeWords(useReader().language)
  const { yours, theirs } = topics
  const name = isolate(other.firstName)
  if (yours + theirs === 0) return <span className={cell.quiet}>{words.agenda.none}</span>
  return (
    <>
      <div>{capital(words.onAgenda({ other: name, theirs, yours }))}</div>
      <div className={cell.second}>
        {yours > 0 && theirs > 0 && words.agenda.both}
        {theirs === 0 && words.agenda.waitsForOther(name)}
        {yours === 0 && words.agenda.waitsForYou}
      </div>
    </>
  )
}
