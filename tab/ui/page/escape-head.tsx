import { type ComponentProps, useEffect, useRef } from 'react'
import { BackHead } from './back-head.tsx'

/** A head that has the focus at first, and whose way back Escape goes as well: for levels the panel's own keys do not know. */
export function EscapeHead(props: Omit<ComponentProps<typeof BackHead>, 'backRef'>) {
  const back = useRef<HTMLButtonElement>(null)
  const { onBack } = props
  useEffect(() => back.current?.focus(), [])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') onBack()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return <BackHead {...props} backRef={back} />
}
