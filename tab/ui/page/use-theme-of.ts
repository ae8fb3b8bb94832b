import { useLayoutEffect, useState } from 'react'
import type { Host, HostTheme } from '../../host/host.ts'

/**
 * Puts the page into the host's colours and follows every change without a reload. The root element carries the theme's
 * name (`data-theme`); the style sheet holds the colours of each, so that they are there with the first picture.
 * Without a host the page is dark, as it was before any script ran.
 */
export function useThemeOf(host: Host | undefined): void {
  const [theme, setTheme] = useState<HostTheme>(host?.context.theme ?? 'dark')
  useLayoutEffect(() => host?.onTheme(setTheme), [host])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}
