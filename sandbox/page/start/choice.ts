export type Option = { value: string; label: string; detail?: string }

/**
 * Fills a fieldset with one radio button per option: arrow keys move inside it, Tab goes past it. `onChoose` gets
 * the value whenever a person picks one.
 */
export function fillChoice(given: {
  fieldset: HTMLElement
  options: readonly Option[]
  chosen: string
  onChoose: (value: string) => void
}): void {
  const { fieldset, options, chosen, onChoose } = given
  const labels = options.map(({ value, label, detail }) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'radio', name: fieldset.id, value, checked: value === chosen })
    input.addEventListener('change', () => onChoose(value))
    const element = document.createElement('label')
    element.append(input, label)
    element.title = label
    if (detail) {
      const small = document.createElement('small')
      small.textContent = detail
      element.append(small)
    }
    return element
  })
  fieldset.replaceChildren(...fieldset.querySelectorAll('legend'), ...labels)
}
