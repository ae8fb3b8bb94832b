import { unsettled } from '#domain/people/settle-settings'
import type { PersonSettings } from '../ports/people-store.ts'

/** The settings of somebody whom nobody told anything about. */
export const noSettings: PersonSettings = {
  ...unsettled,
  own: {},
  told: {},
  unknownZone: undefined,
  purpose: undefined,
  mailbox: 'unread',
  readAt: undefined,
}
