import { useEffect, useState } from 'react'
import { useScene } from '../ui/scene/scene.ts'
import { Bar } from './bar.tsx'

/** After this many milliseconds a person wants to know what is being waited for. */
const patienceMs = 5_000

/** Says what an opening waits for once it takes long: the window around us, or the service. */
export function SlowOpening({ isSignedIn }: { isSignedIn: () => boolean }) {
  const { bars } = useScene().words
  const [waitsFor, setWaitsFor] = useState<'host' | 'service'>()
  useEffect(() => {
    const clock = setInterval(() => setWaitsFor(isSignedIn() ? 'service' : 'host'), patienceMs)
    return () => clearInterval(clock)
  }, [isSignedIn])
  if (!waitsFor) return null
  return (
    <Bar icon="away" title={waitsFor === 'host' ? bars.signingIn : bars.stillOpening}>
      {waitsFor === 'host' ? bars.signingInText : bars.stillOpeningText}
    </Bar>
  )
}
