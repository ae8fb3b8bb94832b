import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Call } from '../../client/create-call.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import { later } from '../../look/later.tsx'
import { type Level, LevelContext } from '../../look/levels.ts'
import { useMedia } from '../../look/use-media.ts'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'

const roomBesideTheRecord = '(min-width: 720px)'

const Beside = later(
  () => import('./beside.tsx'),
  (part) => part.Beside,
  { isAhead: false },
)

type Props = { record: PairRecord; call: Call; thread: string | undefined; locale: string; children: ReactNode }

/**
 * One pair's page around its record: with room, numbers and history stand beside it; without, each is one tap away
 * and takes the record's place. Neither is loaded before it is looked at, and the record stays as it is meanwhile.
 */
export function PairPage({ record, call, thread, locale, children }: Props) {
  const isWide = useMedia(roomBesideTheRecord)
  const isCalendarAsked = isAskedFor('calendar')
  const [opened, setOpened] = useState<Level | undefined>(isCalendarAsked ? 'calendar' : undefined)
  const { pair } = useSyncExternalStore(record.listen, record.state)
  const lastOpened = useRef<Level>(undefined)
  const place = useRef<HTMLDivElement>(null)
  const level = isWide ? undefined : opened
  const beside = { call, thread, locale, isCalendarAsked }
  const back = addressOfList()
  const words = pageWords(languageOf(locale)).levels

  useEffect(() => {
    if (level) lastOpened.current = level
    else place.current?.querySelector<HTMLElement>(`[data-level=${lastOpened.current ?? 'none'}]`)?.focus()
  }, [level])

  return (
    <LevelContext value={isWide ? undefined : setOpened}>
      <div className={back ? 'pair-page has-back' : 'pair-page'} ref={place}>
        {back && level === undefined && (
          <nav className="page-back">
            <a href={back}>
              <span aria-hidden>‹ </span>
              {words.list}
            </a>
          </nav>
        )}
        <div className="record" hidden={level !== undefined}>
          {children}
        </div>
        {pair && isWide && <Beside {...beside} pair={pair} />}
        {pair && level && (
          <main>
            <Beside {...beside} pair={pair} level={level} onBack={() => setOpened(undefined)} />
          </main>
        )}
      </div>
    </LevelContext>
  )
}

function isAskedFor(part: string): boolean {
  return new URLSearchParams(location.search).has(part)
}

/** Where the list of one's own 1:1s is, for a page that was opened from it. */
function addressOfList(): string | undefined {
  return isAskedFor('list') ? './home.html?list' : undefined
}
