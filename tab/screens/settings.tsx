import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { ownPlanOf } from '#domain/plan/plan-people'
import { ExportCard } from '../access/export-card.tsx'
import { numberLines } from '../cards/number-lines.ts'
import { keepClock } from '../client/own-clock.ts'
import { OfflineBar } from '../ui/page/trouble/offline-bar.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { backFromSettings } from '../ui/page/links/settings-address.ts'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { CalendarCard } from '../settings/calendar/calendar-card.tsx'
import { DaysCard } from '../settings/days/days-card.tsx'
import { EraseCard } from '../settings/erase-card.tsx'
import { FiguresCard } from '../settings/figures-card.tsx'
import { KeptBar } from '../settings/kept-bar.tsx'
import { MailCard } from '../settings/mail/mail-card.tsx'
import { NoticesCard } from '../settings/elsewhere/notices-card.tsx'
import { TodoCard } from '../settings/elsewhere/todo-card.tsx'
import { SettingsContext } from '../settings/settings-context.ts'
import { SettingsSkeleton } from '../settings/settings-skeleton.tsx'
import { useKeep, useSettings } from '../settings/use-settings.ts'
import '../styles/settings.css'
import { besideWords } from '../words/beside-words.ts'
import { calendarAddress } from '../pairs/pair-address.ts'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    width: '100%',
    maxWidth: '760px',
    alignSelf: 'center',
    minWidth: 0,
  },
  back: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', marginBottom: tokens.spacingVerticalS },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  // It stays in sight over the foot of the page, whichever setting was changed.
  told: { position: 'sticky', bottom: '16px', zIndex: 1 },
})

/** Everything a person sets for themselves, on one page. `me` is whoever looks, as a hint for what is their own. */
export function SettingsScreen({ me }: { me: string }) {
  const styles = useStyles()
  const words = settingsWords(useReader().language)
  const settings = useSettings()
  const isOffline = useIsOffline()
  const clock = settings.data?.settings.clock.own
  useEffect(() => {
    if (clock !== undefined) keepClock(clock ?? undefined)
  }, [clock])
  return (
    <WidePage busy={settings.isFetching}>
      <div className={styles.page}>
        <header>
          <Link className={styles.back} href={backFromSettings(location.hash)}>
            <span aria-hidden>‹&nbsp;</span>
            {words.back}
          </Link>
          <h1>{words.title}</h1>
          <p className={styles.text}>{words.text}</p>
        </header>
        {isOffline && <OfflineBar text={settings.data ? words.offline : words.offlineEmpty} />}
        {settings.data === undefined && !settings.isError && <SettingsSkeleton />}
        {settings.isError && (
          <RefusalBar
            title={words.trouble.title}
            safe={words.trouble.safe}
            trouble={settings.error}
            onRetry={() => void settings.refetch()}
          />
        )}
        {settings.data && <Cards shown={settings.data} me={me} isOffline={isOffline} />}
      </div>
    </WidePage>
  )
}

type Shown = NonNullable<ReturnType<typeof useSettings>['data']>

type CardsProps = { shown: Shown; me: string; isOffline: boolean }

function Cards({ shown: { settings, figures }, me, isOffline }: CardsProps) {
  const styles = useStyles()
  const { language } = useReader()
  const words = settingsWords(language)
  const { numbers } = besideWords(language)
  const { keep, last, undo, trouble } = useKeep()
  return (
    <SettingsContext value={{ keep, isOffline }}>
      <MailCard settings={settings} />
      <NoticesCard settings={settings} />
      <TodoCard settings={settings} />
      <DaysCard settings={settings} />
      <FiguresCard figures={figures} />
      <CalendarCard addresses={settings.addresses} calendarOf={calendarAddress} />
      <ExportCard
        ownPlan={ownPlanOf(me)}
        numbersOf={(cards, nameOf) => numberLines(cards, { language, nameOf, version: numbers.version })}
        isOffline={isOffline}
      />
      <EraseCard />
      <div className={styles.told}>
        {trouble !== undefined && <RefusalBar title={words.notKept} safe={words.notKeptSafe} trouble={trouble} />}
        <KeptBar last={trouble === undefined ? last : undefined} isOffline={isOffline} onUndo={() => void undo()} />
      </div>
    </SettingsContext>
  )
}
