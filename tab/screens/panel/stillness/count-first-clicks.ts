const controls = 'button, a, input, select, summary, label'
const turning = 'input[type=checkbox], [aria-expanded], [aria-pressed]'

/**
 * The second click of a double click counts only where the first one was pressed: what came under the pointer in
 * between was not meant. What turns on and off is turned once. Returns how to stop.
 */
export function countFirstClicks(): () => void {
  let first: Element | null = null

  function onClick(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    const isSecond = event.detail > 1
    if (isSecond && control && (control !== first || control.matches(turning))) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (!isSecond) first = control
  }

  // Before anybody else hears of it.
  window.addEventListener('click', onClick, true)
  return () => window.removeEventListener('click', onClick, true)
}
