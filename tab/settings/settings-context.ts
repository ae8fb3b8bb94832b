import { createContext, useContext } from 'react'
import type { Keep } from './use-settings.ts'

/** What every part of the page of settings has at hand: how a change is kept, and whether one can be made at all. */
export const SettingsContext = createContext<{ keep: Keep; isOffline: boolean } | undefined>(undefined)

export function useSettingsPage(): { keep: Keep; isOffline: boolean } {
  const page = useContext(SettingsContext)
  if (!page) throw new Error('This part stands on no page of settings.')
  return page
}
