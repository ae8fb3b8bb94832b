import { type ReactNode, useEffect, useRef, useState } from 'react'

type Props = { className: string; isThere: boolean; children: ReactNode }

/**
 * The place of something that comes and goes. What was there once leaves its place as high as it was until the page is
 * opened anew: what stands below it does not come under the pointer. Nothing while it was never there.
 */
export function KeptPlace({ className, isThere, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const { current } = place
    if (!isThere || !current) return
    const seen = new ResizeObserver(() => setHeight(current.offsetHeight))
    seen.observe(current)
    return () => seen.disconnect()
  }, [isThere])
  if (!isThere && height === undefined) return null
  return (
    <div ref={place} className={className} style={isThere ? undefined : { minHeight: height }}>
      {children}
    </div>
  )
}
