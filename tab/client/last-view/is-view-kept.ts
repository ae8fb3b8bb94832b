const place = 'throughline.view'

/** May this browser keep the picture of any last visit? Known at once, before anything is opened that could hold one. */
export function isViewKept(): boolean {
  try {
    return localStorage.getItem(place) !== null
  } catch {
    return false
  }
}

/** Remembers whether it keeps any. It says nothing of whom or when. */
export function noteViews(isAny: boolean): void {
  try {
    if (isAny) localStorage.setItem(place, '')
    else localStorage.removeItem(place)
  } catch {
    // A browser that keeps nothing for us: the next opening begins as the first one did.
  }
}
