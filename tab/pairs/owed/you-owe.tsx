import type { HomePromise } from '#contract/view'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { TickBox } from '../../ui/tick-box.tsx'
import '../../styles/panel/tick-box.css'
import { homeWords } from '../../words/home-words.ts'
import { isolate } from '../../words/isolate.ts'
import { useReader } from '../../words/reader.ts'
import { Told } from '../told.tsx'
import { NoTitles } from './no-titles.tsx'
import { OwedCard } from './owed-card.tsx'
import { OwedList } from './owed-list.tsx'
import { PromiseRow } from './promise-row.tsx'
import { useTicks } from './use-ticks.ts'

export type OwedProps = {
  owed: { open: number; overdue: number }
  /** Null while no title can be opened. */
  promises: readonly HomePromise[] | null
  today: string
  zone: string
  isFolded: boolean
}

/** What the reader owes across all 1:1s, the oldest first. Only here can it be ticked: a promise belongs to its owner. */
export function YouOwe({ owed, promises, today, zone, isFolded }: OwedProps) {
  const { owed: words } = homeWords(useReader().language)
  const ticks = useTicks(promises ?? [])
  const { shown } = ticks
  const done = new Map(shown.flatMap((one) => (one.isDone ? [[one.id, one] as const] : [])))
  const last = done.get(ticks.touched.findLast((id) => done.has(id)) ?? '')
  return (
    <OwedCard title={words.yours} titleId="you-owe" owed={owed} isFolded={isFolded}>
      {ticks.trouble !== undefined && <RefusalBar title={words.trouble} trouble={ticks.trouble} />}
      {shown.length === 0 && <NoTitles open={owed.open} isSealed={promises === null} nothing={words.nothingYours} />}
      <OwedList
        items={shown}
        count={owed.open}
        label={words.yours}
        row={(one) => (
          <PromiseRow
            key={one.id}
            promise={one}
            today={today}
            zone={zone}
            isWaiting={ticks.waiting.has(one.id)}
            onUndo={() => ticks.untick(one)}
            box={
              <TickBox
                label={words.tick(one.text, isolate(one.other.firstName))}
                isTicked={one.isDone}
                onTick={() => (one.isDone ? ticks.untick(one) : ticks.tick(one))}
              />
            }
          />
        )}
      />
      <Told>{last ? (ticks.waiting.has(last.id) ? words.waits(last.text) : words.done(last.text)) : ''}</Told>
    </OwedCard>
  )
}
