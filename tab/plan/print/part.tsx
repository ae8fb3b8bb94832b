import type { ReactNode } from 'react'
import { useScene } from '../../ui/scene/scene.ts'
import { planPrintWords } from '../../words/plan-print-words.ts'

/** One part of a printed page, line by line; without any it says that it is still open. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const { language } = useScene()
  const isEmpty = Array.isArray(children) && children.flat().length === 0
  return (
    <section>
      <h2>{title}</h2>
      <ul>{isEmpty ? <li>{planPrintWords(language).none}</li> : children}</ul>
    </section>
  )
}
