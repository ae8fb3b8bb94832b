import type { ComponentProps, MouseEvent, ReactNode } from 'react'

export type ButtonProps = ComponentProps<'button'> & {
  appearance?: 'primary' | 'secondary' | 'subtle' | undefined
  size?: 'small' | 'medium' | undefined
  /** A picture before the words. */
  icon?: ReactNode
  /** Does nothing, and can still be reached with the keyboard and heard. */
  disabledFocusable?: boolean | undefined
}

/**
 * A button as Fluent draws it, from the page's own style sheet (`styles/panel/button.css`): nothing of it is computed
 * while a page opens. Unless it says otherwise it sends no form.
 */
export function Button({
  appearance,
  size,
  icon,
  disabledFocusable,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const classes = ['button', appearance, size, className].filter(Boolean)
  return (
    <button
      type="button"
      {...rest}
      className={classes.join(' ')}
      {...(disabledFocusable ? { 'aria-disabled': true, onClick: doNothing } : { onClick })}
    >
      {icon && <span className="button-icon">{icon}</span>}
      {children}
    </button>
  )
}

/** Of a button that sends a form, too. */
function doNothing(event: MouseEvent): void {
  event.preventDefault()
}
