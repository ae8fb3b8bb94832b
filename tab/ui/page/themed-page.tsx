import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Host, HostTheme } from '../../host/host.ts'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

type Props = { host: Host | undefined; children: ReactNode }

/**
 * A page in the host's colours, following every change without a reload. The root element carries the theme's name as
 * well (`data-theme`), because the ground outside our own elements is painted by the page's style sheet.
 * Without a host the page is dark, as it was before any script ran. On paper it is light.
 */
export function ThemedPage({ host, children }: Props) {
  const [theme, setTheme] = useState<HostTheme>(host?.context.theme ?? 'dark')
  const isOnPaper = useIsOnPaper()
  useEffect(() => host?.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <FluentProvider theme={isOnPaper ? teamsLightTheme : themes[theme]} className="ground">
      {children}
    </FluentProvider>
  )
}

/** Is the page being printed? Drawn at once, since the browser takes its picture as soon as the event is over. */
function useIsOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setOnPaper(true))
    const end = () => setOnPaper(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isOnPaper
}
