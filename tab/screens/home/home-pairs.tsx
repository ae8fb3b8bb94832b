import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ShieldCheckmarkRegular, TargetArrowRegular } from '@fluentui/react-icons'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { ReadHomeOutput } from '#contract/read-home'
import { useFocusStays } from '../../ui/hooks/use-focus-stays.ts'
import { LatePlace } from '../../ui/page/late-place.tsx'
import { SettingsButton } from '../../ui/page/links/settings-link.tsx'
import { useMedia } from '../../ui/hooks/use-media.ts'
import { ConfirmSeries } from '../../pairs/found/confirm-series.tsx'
import { daySentence } from '../../pairs/day-sentence.ts'
import { FormerPairs } from '../../pairs/former-pairs.tsx'
import { roomBeside, useHomeColumns } from '../../pairs/list/home-columns.ts'
import { owedAcross } from '../../pairs/owed/owed-across.ts'
import { Today } from '../../pairs/today/today.tsx'
import { TheyOwe } from '../../pairs/owed/they-owe.tsx'
import { YouOwe } from '../../pairs/owed/you-owe.tsx'
import { ownPlanAddress } from '../../pairs/pair-address.ts'
import { PairList } from '../../pairs/list/pair-list.tsx'
import { SyncButton } from '../../pairs/sync-button.tsx'
import { JustTalked } from '../../pairs/talked/just-talked.tsx'
import { homeWords } from '../../words/home-words.ts'
import { PrivacyWays } from '../privacy-ways.tsx'
import { useReader } from '../../words/reader.ts'

const titleId = 'home-title'

// Only whoever keeps a list in To Do needs it.
const todo = () => import('../../todo/ticked-in-todo.tsx')
const TickedInTodoBar = lazy(async () => ({ default: (await todo()).TickedInTodoBar }))
const TodoNotRead = lazy(async () => ({ default: (await todo()).TodoNotRead }))

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flex: '1 1 320px' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  privacy: {
    display: 'flex',
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  place: { display: 'contents' },
})

/**
 * The list of 1:1s, and beside it, or folded above it, what is owed on either side across all of them. `notices` come and
 * go while it is read.
 */
export function HomePairs({ home, notices }: { home: ReadHomeOutput; notices: ReactNode }) {
  const styles = useStyles()
  const columns = useHomeColumns()
  const reader = useReader()
  const words = homeWords(reader.language)
  const isFolded = !useMedia(roomBeside)
  const place = useRef<HTMLDivElement>(null)
  useFocusStays(place)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const isUnread = home.pairs.every((pair) => !pair.rhythm.isRead)
  const owed = <Owed key="owed" home={home} shared={{ today: home.today, zone, isFolded }} />
  const list = <List key="list" home={home} zone={zone} />
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 id={titleId}>{words.title}</h1>
          <p className={styles.text}>{daySentence(home.pairs, { today: home.today, zone }, reader)}</p>
        </div>
        <div className={styles.tools}>
          {home.pairs.some(({ you }) => you === 'manager') && <SyncButton />}
          <Button as="a" size="small" icon={<TargetArrowRegular />} href={ownPlanAddress}>
            {words.ownPlan}
          </Button>
          <SettingsButton />
        </div>
      </header>
      {isUnread && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.everyCalendarUnread}</MessageBarBody>
        </MessageBar>
      )}
      {/* What is read first comes first in the page as well: the keys follow the eye. */}
      <div ref={place} className={styles.place}>
        <div className={columns.columns}>{isFolded ? [owed, list] : [list, owed]}</div>
        <Suspense>{home.you.isTodoOn && <TodoNotRead />}</Suspense>
        <LatePlace isKept={home.you.isTodoOn ?? false}>
          {notices}
          <Suspense>{home.you.isTodoOn && <TickedInTodoBar />}</Suspense>
        </LatePlace>
      </div>
    </>
  )
}

type Shared = { today: ReadHomeOutput['today']; zone: string; isFolded: boolean }

/** What is owed on either side, and what one wants to do today. */
function Owed({ home, shared }: { home: ReadHomeOutput; shared: Shared }) {
  const columns = useHomeColumns()
  const titles = (side: 'youOwe' | 'theyOwe') => (home.promises === null ? null : (home.promises?.[side] ?? []))
  return (
    <div className={columns.owed}>
      <Today home={home} />
      <YouOwe owed={owedAcross(home.pairs, 'youOwe')} promises={titles('youOwe')} {...shared} />
      <TheyOwe owed={owedAcross(home.pairs, 'theyOwe')} promises={titles('theyOwe')} {...shared} />
    </div>
  )
}

/** Everybody one has 1:1s with, those of before, and who sees what. */
function List({ home, zone }: { home: ReadHomeOutput; zone: string }) {
  const styles = useStyles()
  const columns = useHomeColumns()
  const words = homeWords(useReader().language)
  return (
    <div className={columns.list}>
      <ConfirmSeries pairs={home.pairs} zone={zone} />
      <PairList home={home} zone={zone} titleId={titleId} />
      <JustTalked pairs={home.pairs} />
      <FormerPairs pairs={home.former ?? []} />
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden="true" />
        <span>
          {words.privacy}
          <PrivacyWays />
        </span>
      </p>
    </div>
  )
}
