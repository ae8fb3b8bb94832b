import { languageOf } from '../words/language.ts'

/**
 * Shows the page about privacy in one language: the one the address asks for (our own pages know their reader's), else
 * the browser's. Without scripts both stand below one another.
 */
function start(): void {
  const asked = new URLSearchParams(location.search)
  const language = languageOf(asked.get('lang') ?? navigator.language)
  const theme = asked.get('theme')
  if (theme) document.documentElement.dataset.theme = theme
  document.documentElement.lang = language
  for (const article of document.querySelectorAll('article')) article.hidden = article.lang !== language
  // The heading an address points to (`#privacy`) was looked for before the other language went away.
  document.getElementById(location.hash.slice(1))?.scrollIntoView()
}

start()
