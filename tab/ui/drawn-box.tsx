import { Checkmark12Regular } from '@fluentui/react-icons/headless/svg/checkmark'

type Props = { says: string; isDone: boolean; isOwn?: boolean }

/** A box that is no control: dashed for the other person's promise, solid for one's own that can only be read. */
export function DrawnBox({ says, isDone, isOwn = false }: Props) {
  return (
    <span
      className={isOwn ? 'drawn-box is-own' : 'drawn-box'}
      // A drawing of a state, not a picture file.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={says}
    >
      {isDone && <Checkmark12Regular />}
    </span>
  )
}
