import { later } from '../ui/scene/later.tsx'

/** What a line will become. It comes with the first line that reads as a promise, or is there already. */
export const PromisePreview = later(
  () => import('./promise-preview.tsx'),
  (part) => part.PromisePreview,
)

/** What a line was called: a topic, or thanks. */
export const KindPreview = later(
  () => import('./kind-preview.tsx'),
  (part) => part.KindPreview,
)
