/**
 * Does something once what has the focus now is gone from the page: within a second, since an act is drawn in a later
 * picture than it is pressed in. Does nothing where it stays, or where the person has gone on to something else.
 */
export function whenFocusIsLost(then: () => void): void {
  const had = document.activeElement
  const until = performance.now() + 1_000
  function look(): void {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) then()
    else if (activeElement === had && performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
