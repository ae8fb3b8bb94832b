import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import type { Host, HostTheme } from '../host/host.ts'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

type Props = { host: Host | undefined; children: ReactNode }

/**
 * A page in the host's colours, following every change without a reload. The root element carries the theme's name as
 * well (`data-theme`), because the ground outside our own elements is painted by the page's style sheet.
 * Without a host the page is dark, as it was before any script ran.
 */
export function ThemedPage({ host, children }: Props) {
  const [theme, setTheme] = useState<HostTheme>(host?.context.theme ?? 'dark')
  useEffect(() => host?.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <FluentProvider theme={themes[theme]} className="ground">
      {children}
    </FluentProvider>
  )
}
