import type { DeskAddress } from '../desk.ts'

/** Everything that Office.js knows of the window around it, as the window tells it once and again when it changes. */
export type OfficeFacts = {
  item: 'appointment' | 'mail'
  /** `compose` for who organises the appointment or writes the mail, `read` for who is invited or gets it. */
  mode: 'compose' | 'read'
  me: DeskAddress
  /** Who organises the appointment, or sends the mail. */
  organizer: DeskAddress
  /** Who is invited, or gets the mail. */
  invited: DeskAddress[]
  /** The item's id in the language of Exchange; null while it was never saved. */
  itemId: string | null
  startAt: string
  endAt: string
  language: string
  partitionKey: string
  /** Body colour of the theme, `#RRGGBB`. */
  bodyColor: string
  /** Highest version of each requirement set that this Outlook has. */
  sets: Record<string, string>
}

/** From the pane to the window. `nested` is a message of nested app authentication, as JSON. */
export type ToWindow = { office: 'open' } | { office: 'nested'; text: string } | { office: 'link'; address: string }

/** From the window to the pane; `facts` come again whenever something of them has changed. */
export type ToPane = { office: 'facts'; facts: OfficeFacts } | { office: 'nested'; text: string }
