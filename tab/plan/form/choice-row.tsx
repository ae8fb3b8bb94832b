type Props<Value> = {
  legend: string
  choices: readonly { value: Value; says: string }[]
  chosen: Value | undefined
  /** Pressing what is chosen takes it back, where nothing may be chosen. */
  onChoose: (value: Value | undefined) => void
  isOptional?: boolean
}

/** A few answers side by side, of which one is chosen. */
export function ChoiceRow<Value extends string | boolean>(props: Props<Value>) {
  const { legend, choices, chosen, onChoose, isOptional = false } = props
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="row start">
        {choices.map(({ value, says }) => (
          <button
            key={`${value}`}
            type="button"
            className="chip"
            aria-pressed={chosen === value}
            onClick={() => onChoose(isOptional && chosen === value ? undefined : value)}
          >
            {says}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
