import '../../styles/panel/tick-box.css'
import { homeWords } from '../../words/home-words.ts'
import { isolate } from '../../words/isolate.ts'
import { useReader } from '../../words/reader.ts'
import { NoTitles } from './no-titles.tsx'
import { OwedCard } from './owed-card.tsx'
import { OwedList } from './owed-list.tsx'
import { PromiseRow } from './promise-row.tsx'
import type { OwedProps } from './you-owe.tsx'

/** What others owe the reader, the oldest first. The dashed box is no control: only its owner ticks a promise. */
export function TheyOwe({ owed, promises, today, zone, isFolded }: OwedProps) {
  const { owed: words } = homeWords(useReader().language)
  return (
    <OwedCard title={words.theirs} titleId="they-owe" owed={owed} isFolded={isFolded}>
      <NoTitles open={owed.open} isSealed={promises === null} nothing={words.nothingTheirs} />
      <OwedList
        items={promises ?? []}
        count={owed.open}
        label={words.theirs}
        row={(one) => (
          <PromiseRow
            key={one.id}
            promise={{ ...one, isDone: false }}
            today={today}
            zone={zone}
            box={
              // A drawing of a state, not a picture file.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              <span role="img" className="drawn-box" aria-label={words.openOf(isolate(one.other.firstName))} />
            }
          />
        )}
      />
    </OwedCard>
  )
}
