import { Checkmark12Regular } from '@fluentui/react-icons/headless/svg/checkmark'

type Props = {
  /** What is ticked, for those who listen. */
  label: string
  isTicked: boolean
  onTick: () => void
  /** A circle is a topic, a square a promise. */
  isRound?: boolean
  isDisabled?: boolean
}

/** A box to tick: the browser's own control under a drawn one. A list of forty lines draws forty of them. */
export function TickBox({ label, isTicked, onTick, isRound = false, isDisabled = false }: Props) {
  return (
    <span className={isRound ? 'tick is-round' : 'tick'}>
      <input type="checkbox" aria-label={label} checked={isTicked} disabled={isDisabled} onChange={onTick} />
      <span aria-hidden>{isTicked && <Checkmark12Regular />}</span>
    </span>
  )
}
