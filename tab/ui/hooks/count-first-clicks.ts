const controls = 'button, a, input, select, summary, label'
const turning = 'input[type=checkbox], summary, [aria-expanded], [aria-pressed]'

/** What a click on it means, in the words it is read by. */
const meaningOf = (control: Element): string => control.getAttribute('aria-label') ?? control.textContent ?? ''

/**
 * The second click of a double click counts only where the first one was pressed, and as long as it means the same: what
 * came under the pointer in between was not meant. What turns on and off is turned once. Every page has this rule.
 * Returns how to stop.
 */
export function countFirstClicks(): () => void {
  let first: { control: Element | null; means: string } | undefined

  function onClick(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (event.detail <= 1) first = { control, means: control ? meaningOf(control) : '' }
    else if (
      control &&
      (control !== first?.control || meaningOf(control) !== first.means || control.matches(turning))
    ) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }

  // Before anybody else hears of it.
  window.addEventListener('click', onClick, true)
  return () => window.removeEventListener('click', onClick, true)
}
