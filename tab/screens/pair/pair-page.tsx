import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Call } from '../../client/create-call.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import { later } from '../../ui/scene/later.tsx'
import { isInSight, type Level, LevelContext, planTitleId } from '../../ui/scene/levels.ts'
import { useMedia } from '../../ui/hooks/use-media.ts'
import type { OwnDevice } from '../../client/own-device.ts'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'

const roomBesideTheRecord = '(min-width: 720px)'
/** From here on the list one came from stands beside it too. */
const roomForThePeople = '(min-width: 1160px)'

const Beside = later(
  () => import('./beside.tsx'),
  (part) => part.Beside,
  { isAhead: false },
)

const PeopleNav = later(
  () => import('../../pairs/people-nav.tsx'),
  (part) => part.PeopleNav,
  { isAhead: false },
)

const OwnToday = later(
  () => import('../../pairs/today/own-today.tsx'),
  (part) => part.OwnToday,
  { isAhead: false },
)

type Props = {
  record: PairRecord
  call: Call
  thread: string | undefined
  own: OwnDevice
  locale: string
  children: ReactNode
}

/**
 * One pair's page around its record: with room, numbers and history stand beside it; without, each is one tap away
 * and takes the record's place, as who can see what does at any width. None is loaded before it is looked at, and the
 * record stays as it is meanwhile.
 */
export function PairPage({ record, call, thread, own, locale, children }: Props) {
  const isWide = useMedia(roomBesideTheRecord)
  const isCalendarAsked = isAskedFor('calendar')
  const [opened, setOpened] = useState(levelAskedFor)
  const [planPlace, setPlanPlace] = useState<HTMLElement | null>(null)
  const { pair } = useSyncExternalStore(record.listen, record.state)
  const lastOpened = useRef<Level>(undefined)
  const place = useRef<HTMLDivElement>(null)
  const level = pair && opened && !(isWide && isInSight(opened)) ? opened : undefined
  const besideLevel = level === 'plan' ? undefined : level
  const isInPlace = besideLevel !== undefined && !isWide
  const beside = { call, thread, locale, isCalendarAsked }
  const close = () => setOpened(undefined)
  const opening = { level: besideLevel, onBack: close }
  const back = addressOfList()
  const hasPeople = useMedia(roomForThePeople) && back !== undefined
  const words = pageWords(languageOf(locale)).levels
  const today = isAskedFor('today') && <OwnToday own={own} locale={locale} />

  useEffect(() => {
    if (level) lastOpened.current = level
    else place.current?.querySelector<HTMLElement>(`[data-level=${lastOpened.current ?? 'none'}]`)?.focus()
  }, [level])

  return (
    <LevelContext
      value={{ open: setOpened, isBeside: isWide, plan: { isOpen: level === 'plan', place: planPlace, close } }}
    >
      <div className={classOf({ back, hasPeople })} ref={place}>
        {hasPeople && (
          <div className="people-place">
            <PeopleNav pairId={pair?.pairId} locale={locale} />
            {today}
          </div>
        )}
        {back && !hasPeople && !isInPlace && (
          <nav className="page-back">
            <a href={back}>
              <span aria-hidden>‹ </span>
              {words.list}
            </a>
          </nav>
        )}
        {!hasPeople && !isInPlace && today}
        <div className="record" hidden={isInPlace}>
          {children}
        </div>
        {isWide && level === 'plan' && <aside className="beside" aria-labelledby={planTitleId} ref={setPlanPlace} />}
        {pair && isWide && level !== 'plan' && <Beside {...beside} {...opening} pair={pair} />}
        {pair && isInPlace && (
          <main>
            <Beside {...beside} {...opening} pair={pair} isAlone />
          </main>
        )}
      </div>
    </LevelContext>
  )
}

/** What the address asks for, to be open at once. */
function levelAskedFor(): Level | undefined {
  return (['calendar', 'plan'] as const).find(isAskedFor)
}

function isAskedFor(part: string): boolean {
  return new URLSearchParams(location.search).has(part)
}

function classOf({ back, hasPeople }: { back: string | undefined; hasPeople: boolean }): string {
  if (hasPeople) return 'pair-page has-people'
  return back ? 'pair-page has-back' : 'pair-page'
}

/** Where the list of one's own 1:1s is, for a page that was opened from it. */
function addressOfList(): string | undefined {
  return isAskedFor('list') ? './home.html?list' : undefined
}
