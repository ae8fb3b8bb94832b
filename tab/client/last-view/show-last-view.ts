import type { DeviceStore } from '../device/device-store.ts'
import { drawPiece } from './draw-piece.ts'

/**
 * Draws how the panel looked last, until it is drawn from the record itself. It is a picture: nothing in it can be
 * pressed, reached or written in, and who listens hears the page when it is there. Nothing is drawn over a page.
 */
export async function showLastView(device: DeviceStore, key: string, locale: string): Promise<void> {
  const view = await device.view(key).catch(() => undefined)
  const waiting = document.querySelector('#root > .waiting')
  if (!waiting || view?.locale !== locale) return
  const picture = document.createElement('div')
  picture.className = 'last-view'
  picture.inert = true
  picture.append(...view.page.map(drawPiece))
  waiting.replaceWith(picture)
}

/** Is it the picture that stands on the page? */
export function isLastViewShown(): boolean {
  return document.querySelector('#root > .last-view') !== null
}
