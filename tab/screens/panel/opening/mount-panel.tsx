import { createRoot } from 'react-dom/client'
import { rootElement } from '../../../ui/page/root-element.ts'
import { type Opening, openPanel } from './open-panel.tsx'

/** Draws the panel of one meeting or pair. */
export async function mountPanel(opening: Opening): Promise<void> {
  const { page } = await openPanel(opening)
  createRoot(rootElement()).render(page)
  opening.host.ready()
}
