import { createContext, useContext } from 'react'
import type { Call } from './create-call.ts'

/** The door to the API for every part of a page. */
export const CallContext = createContext<Call | undefined>(undefined)

/** The call of the page around. Throws outside of one: a part without a page is a mistake in our code. */
export function useCall(): Call {
  const call = useContext(CallContext)
  if (!call) throw new Error('useCall needs a page around it.')
  return call
}
