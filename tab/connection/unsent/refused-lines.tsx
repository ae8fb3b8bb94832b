import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { furthestDueDays } from '#domain/commitment'
import { daysBetween } from '#domain/time/days-between'
import { type Entry, wordsOf } from '../../client/outbox/change.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { asideWords } from '../../words/aside-words.ts'
import { textOf } from '../../words/text-of.ts'
import { Bar } from '../bar.tsx'
import { CopyButton } from './copy-button.tsx'
import { DiscardButton } from './discard-button.tsx'
import { kindOf } from './kind-of.ts'
import { canBeSentAgain, valuesNow } from '../plan-now.ts'
import { isDayRefused, reasonOf } from './reason-of.ts'

type Props = {
  entries: readonly Entry[]
  /** With a day where the one that was named cannot be agreed. */
  onRetry: (entryId: string, day?: string) => void
  onDiscard: (entryId: string) => void
}

/**
 * Lines the API would not take, with their words and its reason. Where somebody was faster, the newer text stands
 * beside the kept one and the person chooses.
 */
export function RefusedLines({ entries, onRetry, onDiscard }: Props) {
  const { language } = useScene()
  return (
    <Bar icon="warning" title={asideWords(language).refused(entries.length)}>
      {entries.map((entry) => (
        <RefusedLine key={entry.id} entry={entry} onRetry={onRetry} onDiscard={onDiscard} />
      ))}
    </Bar>
  )
}

function RefusedLine({ entry, onRetry, onDiscard }: { entry: Entry } & Omit<Props, 'entries'>) {
  const { language, today } = useScene()
  const words = asideWords(language)
  const [day, setDay] = useState('')
  const { change, refusal } = entry
  const isAboutDay = refusal !== undefined && isDayRefused(refusal)
  const isReady = !isAboutDay || (day >= today && daysBetween(today, day) <= furthestDueDays)
  const current = refusal?.current as { text?: string } | undefined
  const now = current?.text ?? valuesNow(change, current)
  const isOnNewer = now !== undefined || (current !== undefined && change.operation !== 'changePlan')
  const written = wordsOf(change)
  return (
    <div className="refused">
      <p>
        <strong>{kindOf(change, words)}</strong>: {refusal && reasonOf(refusal, words, change.operation)}
      </p>
      {now !== undefined && (
        <p>
          {written !== undefined && `${words.now} `}
          <q>{textOf({ text: now }, language)}</q>
        </p>
      )}
      {written !== undefined && (
        <p>
          {words.yours} <q>{written}</q>
        </p>
      )}
      {isAboutDay && (
        <label>
          {words.otherDay}{' '}
          <input type="date" value={day} min={today} onChange={(event) => setDay(event.target.value)} />
        </label>
      )}
      <div className="row start">
        {canBeSentAgain(change) && (
          <Button
            size="small"
            className="small-button"
            disabledFocusable={!isReady}
            onClick={() => isReady && onRetry(entry.id, isAboutDay ? day : undefined)}
          >
            {isOnNewer ? words.useMine : words.sendAgain}
          </Button>
        )}
        {written !== undefined && <CopyButton text={written} says={words.copy} />}
        <DiscardButton onDiscard={() => onDiscard(entry.id)} />
      </div>
    </div>
  )
}
