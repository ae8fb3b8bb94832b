import { createContext, useContext } from 'react'
import type { DeviceStore } from './device/device-store.ts'

/** What this browser keeps for the person who looks, and their directory id as the host says it. */
export type OwnDevice = { device: Promise<DeviceStore>; me: string }

export const OwnDeviceContext = createContext<OwnDevice | undefined>(undefined)

/** The device of the page around. Throws outside of one: a part without a page is a mistake in our code. */
export function useOwnDevice(): OwnDevice {
  const own = useContext(OwnDeviceContext)
  if (!own) throw new Error('useOwnDevice needs a page around it.')
  return own
}
