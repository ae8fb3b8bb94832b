import type { ReactNode, Ref } from 'react'

type Props = {
  children: ReactNode
  className?: string
  id?: string
  ref?: Ref<HTMLSpanElement>
  tabIndex?: number
}

/**
 * Words that are read out whole whenever they change. No `output`, which is the result of a form and so asked for a
 * label: a listener would hear that before every sentence.
 */
export function Aloud(props: Props) {
  return <span aria-live="polite" aria-atomic {...props} />
}
