import { Button, makeStyles } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { TokenContext } from '../../access/use-role.ts'
import { baseOf } from '../../client/api-base.ts'
import { CallContext } from '../../client/call-context.ts'
import { createCall } from '../../client/create-call.ts'
import { pageQueries } from '../../client/page-queries.ts'
import { connectHost } from '../../host/connect-host.ts'
import type { Host } from '../../host/host.ts'
import { hostTheme } from '../../host/host-theme.ts'
import { HostTroubleError } from '../../host/host-trouble.ts'
import { patienceMs, SlowSignIn } from '../../ui/page/slow-sign-in.tsx'
import { ThemedPage } from '../../ui/page/themed-page.tsx'
import { WidePage } from '../../ui/page/wide-page.tsx'
import { Retry } from '../../connection/retry.tsx'
import { pageGerman } from '../../words/de/page.ts'
import { languageOf } from '../../words/language.ts'
import { bringPageWords, pageWords } from '../../words/page-words.ts'
import { AsReader } from './reading.tsx'
import { wayOn } from './way-on.ts'

/**
 * Opens a page at tab width: joins the host, then draws the screen in the host's theme and the reader's language.
 * Where there is no host, or it does not answer, the page says so instead of staying empty.
 */
export async function openWidePage(screen: (host: Host) => ReactNode): Promise<void> {
  paintGround()
  const place = document.getElementById('root')
  if (!place) throw new Error('The page has no element "root".')
  const root = createRoot(place)
  const waiting = setTimeout(() => root.render(<Waiting />), patienceMs)
  const host = await connectHost().catch((trouble: unknown) => trouble)
  clearTimeout(waiting)
  const known = isHost(host) ? host : undefined
  const locale = known?.context.locale ?? navigator.language
  document.documentElement.lang = languageOf(locale)
  root.render(
    <StrictMode>
      <ThemedPage host={known}>
        <AsReader locale={locale}>
          {known ? <Screen host={known}>{screen(known)}</Screen> : <NoHost trouble={host} />}
        </AsReader>
      </ThemedPage>
    </StrictMode>,
  )
  known?.ready()
}

// The address carries the host's theme (the manifest puts it there), which spares a light flash in a dark window.
function paintGround(): void {
  const named = new URLSearchParams(location.search).get('theme')
  if (named) document.documentElement.dataset.theme = hostTheme(named)
}

bringPageWords('de', pageGerman)

const queries = pageQueries()

const useStyles = makeStyles({ way: { alignSelf: 'flex-start' }, late: { maxWidth: '1280px', margin: '0 auto' } })

function Screen({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles()
  return (
    <QueryClientProvider client={queries}>
      <CallContext value={createCall({ base: baseOf, token: (options) => host.token(options) })}>
        <TokenContext value={host.token}>
          <div className={styles.late}>
            <SlowSignIn host={host} />
          </div>
          {children}
        </TokenContext>
      </CallContext>
    </QueryClientProvider>
  )
}

/** What stands on a page whose window has not answered yet. */
function Waiting() {
  const { title, text } = pageWords(languageOf(navigator.language)).late
  return (
    <ThemedPage host={undefined}>
      <WidePage busy>
        <h1>{title}</h1>
        <p role="alert">{text}</p>
      </WidePage>
    </ThemedPage>
  )
}

function NoHost({ trouble }: { trouble: unknown }) {
  const styles = useStyles()
  const way = wayOn(location.hash)
  const words = pageWords(languageOf(navigator.language))
  const isSilent = trouble instanceof HostTroubleError
  const { title, text } = isSilent ? words.noAnswer : words.notInTeams
  return (
    <WidePage>
      <h1>{title}</h1>
      <p>{text}</p>
      {isSilent && <Retry words={words} onRetry={() => location.reload()} />}
      {way !== undefined && (
        <Button as="a" appearance={isSilent ? 'secondary' : 'primary'} className={styles.way} href={way}>
          {words.openInTeams}
        </Button>
      )}
    </WidePage>
  )
}

function isHost(answer: unknown): answer is Host {
  return typeof answer === 'object' && answer !== null && 'context' in answer
}
