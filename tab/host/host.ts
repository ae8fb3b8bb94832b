/** Ground and contrast a page is drawn in. Teams calls them default, dark, glass and contrast. */
export type HostTheme = 'light' | 'dark' | 'contrast'

/** What the host says about this window. Everything here is a hint: the API decides who sees what from the token. */
export type HostContext = {
  theme: HostTheme
  /** BCP 47 language tag of the host's own words, for example `de-de`. */
  locale: string
  /** Thread of the meeting or chat this page stands beside; undefined in a personal tab. */
  chatId: string | undefined
  /** Under which name this device keeps what the person in front of it writes, apart from everybody else's. */
  deviceScope: string
  /** What a deep link asked this page to show. */
  subPageId: string | undefined
}

/** The window around our pages: Teams or Outlook. */
export interface Host {
  context: HostContext
  /** A token for our API. `fresh` skips the one held in memory. Throws HostTrouble. */
  token: (options?: { fresh?: boolean }) => Promise<string>
  /** Calls back on every later change of theme. Answers how to stop. */
  onTheme(listener: (theme: HostTheme) => void): () => void
  /** The page shows its content: the host takes its loading picture away. */
  ready(): void
  /** The page cannot work at all: the host offers to reload it. */
  failed(message: string): void
}
