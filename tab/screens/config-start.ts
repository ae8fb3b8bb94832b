import { offerMeetingTab } from '../host/offer-meeting-tab.ts'
import { configWords } from '../words/config-words.ts'
import { languageOf } from '../words/language.ts'

// `{theme}` is a place that the host fills whenever it opens the tab.
const address = `${new URL('./panel.html', location.href).href}?theme={theme}`

function say(sentence: string, language: string): void {
  document.documentElement.lang = language
  const place = document.querySelector('main')
  if (place) place.textContent = sentence
}

/** Says the page's one sentence in the reader's language; the host's own Save button does the rest. */
async function start(): Promise<void> {
  try {
    const { theme, locale } = await offerMeetingTab({ address, name: '1:1' })
    const language = languageOf(locale)
    document.documentElement.dataset.theme = theme
    say(configWords(language).ready, language)
  } catch {
    const language = languageOf(navigator.language)
    say(configWords(language).notInTeams, language)
  }
}

void start()
