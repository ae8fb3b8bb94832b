/**
 * Runs while the page is read, before its first picture: the first words in the language of the browser, on the ground of
 * the theme that the address names (`?theme=` as the host says it; without one, or with a name nobody knows, the page
 * keeps its own). It is written into a pane's page as it stands here, so it can use nothing from outside.
 */
export function firstLook(): void {
  const page = document.documentElement
  const words = document.querySelector<HTMLElement>('#first-words')
  const german = words?.dataset['de']
  if (words && german && navigator.language.startsWith('de')) {
    words.textContent = german
    page.lang = 'de'
  }
  const grounds = new Map([
    ['default', 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
    ['glass', 'dark'],
    ['contrast', 'contrast'],
  ])
  const ground = grounds.get(new URLSearchParams(location.search).get('theme') ?? '')
  if (ground !== undefined) page.dataset['theme'] = ground
}
