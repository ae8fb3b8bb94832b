type Props = { text: string; marks: readonly { from: number; to: number }[] }

/** The line as typed, with the words that were read as person and day marked. */
export function MarkedLine({ text, marks }: Props) {
  const pieces = marks.flatMap((mark, at) => [
    text.slice(at === 0 ? 0 : marks[at - 1]?.to, mark.from),
    <mark key={mark.from}>{text.slice(mark.from, mark.to)}</mark>,
  ])
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  )
}
