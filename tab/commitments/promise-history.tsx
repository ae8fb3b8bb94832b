import { useEffect, useState } from 'react'
import type { ReadCommitmentHistoryOutput } from '#contract/read-commitment-history'
import type { CommitmentView } from '#contract/view'
import { Clock } from '../ui/text/clock.tsx'
import { useScene } from '../ui/scene/scene.ts'
import type { LineWords } from '../words/line-words.ts'
import { historySentence } from './history-sentence.ts'

type Props = { line: CommitmentView; words: LineWords['history'] }

/**
 * The ledger of one promise as both people read it: who did what and when, oldest first. Read again when the line
 * changes.
 */
export function PromiseHistory({ line, words }: Props) {
  const { acts, dates, you, other } = useScene()
  const [told, setTold] = useState<ReadCommitmentHistoryOutput>()
  const [isMissing, setMissing] = useState(false)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    const wanted = new AbortController()
    acts.historyOf(line, wanted.signal).then(
      (answer) => {
        setTold(answer)
        setMissing(false)
      },
      () => wanted.signal.aborted || setMissing(true),
    )
    return () => wanted.abort()
    // The acts are made anew with every drawing; what is asked is about this version of this line.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [line.id, line.etag, tries])

  if (isMissing)
    return (
      <p className="caption" role="alert">
        {words.missing}{' '}
        <button type="button" className="quiet" onClick={() => setTries(tries + 1)}>
          {words.again}
        </button>
      </p>
    )
  if (!told) return <p className="caption">{words.loading} …</p>
  return (
    <ol className="facts caption" aria-label={words.title}>
      {told.entries.map((entry) => (
        <li key={`${entry.at}${entry.fields.join('')}`}>
          {dates.day(dates.dayOf(entry.at))}, <Clock at={entry.at} />: {entry.by === you ? words.you : other}{' '}
          {historySentence(entry, { moves: told.moves, line, you, other }, words, dates)}
        </li>
      ))}
    </ol>
  )
}
