import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons'
import type { ReadHomeOutput } from '#contract/read-home'
import { OfflineBar } from '../look/offline-bar.tsx'
import { RefusalBar } from '../look/refusal-bar.tsx'
import { useIsOffline } from '../look/use-is-offline.ts'
import { WidePage } from '../look/wide-page.tsx'
import { ConfirmSeries } from '../pairs/confirm-series.tsx'
import { daySentence } from '../pairs/day-sentence.ts'
import { FormerPairs } from '../pairs/former-pairs.tsx'
import { HomeSkeleton } from '../pairs/home-skeleton.tsx'
import { PairList } from '../pairs/pair-list.tsx'
import { SyncButton } from '../pairs/sync-button.tsx'
import { useHome } from '../pairs/use-home.ts'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'

const titleId = 'home-title'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
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
  again: { alignSelf: 'flex-start' },
})

/** One's own 1:1s: the people one leads, then one's own manager. */
export function HomeScreen() {
  const words = homeWords(useReader().language)
  const home = useHome()
  const isOffline = useIsOffline()
  return (
    <WidePage busy={home.isFetching}>
      {isOffline && <OfflineBar text={home.data ? words.offline : words.offlineEmpty} />}
      {home.data === undefined && !home.isError && <HomeSkeleton />}
      {home.isError && home.data === undefined && <h1>{words.title}</h1>}
      {home.isError && (
        <RefusalBar
          title={words.trouble.title}
          safe={words.trouble.safe}
          trouble={home.error}
          onRetry={() => void home.refetch()}
        />
      )}
      {home.data?.pairs.length === 0 && (
        <>
          <NoPairs onAgain={() => void home.refetch()} />
          <FormerPairs pairs={home.data.former ?? []} />
        </>
      )}
      {home.data && home.data.pairs.length > 0 && <Pairs home={home.data} />}
    </WidePage>
  )
}

function Pairs({ home }: { home: ReadHomeOutput }) {
  const styles = useStyles()
  const reader = useReader()
  const words = homeWords(reader.language)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const owed = (side: 'youOwe' | 'theyOwe') => home.pairs.reduce((sum, pair) => sum + pair[side].open, 0)
  const isUnread = home.pairs.every((pair) => pair.rhythm.readAt === null)
  return (
    <>
      <header className={styles.head}>
        <h1 id={titleId}>{words.title}</h1>
        <p className={styles.text}>
          {daySentence(home.pairs, { today: home.today, zone }, reader)} {words.owing(owed('youOwe'), owed('theyOwe'))}
        </p>
      </header>
      {isUnread && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.everyCalendarUnread}</MessageBarBody>
        </MessageBar>
      )}
      {home.pairs.some(({ you }) => you === 'manager') && <SyncButton />}
      <ConfirmSeries pairs={home.pairs} zone={zone} />
      <PairList home={home} zone={zone} titleId={titleId} />
      <FormerPairs pairs={home.former ?? []} />
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden="true" />
        {words.privacy}
      </p>
    </>
  )
}

/** Nobody reports to this person and no manager is known, or the directory was not read yet. */
function NoPairs({ onAgain }: { onAgain: () => void }) {
  const styles = useStyles()
  const { empty } = homeWords(useReader().language)
  return (
    <>
      <h1>{empty.title}</h1>
      <p className={styles.text}>{empty.text}</p>
      <p className={styles.text}>{empty.hint}</p>
      <Button appearance="primary" className={styles.again} onClick={onAgain}>
        {empty.again}
      </Button>
    </>
  )
}
