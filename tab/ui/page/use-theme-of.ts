import { useLayoutEffect, useState } from 'react'
import type { Host, HostTheme } from '../../host/host.ts'

/**
 * Puts the page into the host's colours and follows every change without a reload. The root element carries the theme's
 * name (`data-theme`); the style sheet holds the colours of each, so that they are there with the first picture.
 * Without a host the page stays on the ground it had before any script ran, which its address names, or else on the
 * one that the system prefers.
 */
export function useThemeOf(host: Host | undefined): void {
  const [theme, setTheme] = useState(() => host?.context.theme ?? themeBefore())
  useLayoutEffect(() => host?.onTheme(setTheme), [host])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

function themeBefore(): HostTheme {
  const named = document.documentElement.dataset.theme as HostTheme | undefined
  return named ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
}
