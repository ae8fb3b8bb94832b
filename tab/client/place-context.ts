import { createContext, useContext } from 'react'

/** Where a page stands: in a meeting, or by itself, where nobody else looks. */
export type Place = { thread: string } | { place: 'own-page' }

/** What an operation is told that gives private words only to where nobody else looks. */
export const PlaceContext = createContext<Place | undefined>(undefined)

/** The place of the page around; nothing outside of one, and then nothing private comes. */
export function usePlace(): Partial<Place> {
  return useContext(PlaceContext) ?? {}
}
