import { DataHistogram16Regular } from '@fluentui/react-icons/headless/svg/data-histogram'
import { Table16Regular } from '@fluentui/react-icons/headless/svg/table'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Props = {
  name: string
  words: { table: string; picture: string; of: (name: string) => string }
  picture: ReactNode
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Stands on the line of the switch, for example what the marks mean. */
  legend?: ReactNode
}

/** A small picture, and the same numbers as a table for who would rather read. Readers are told that there is one. */
export function PictureOrTable({ name, words, picture, columns, rows, legend }: Props) {
  const [isTable, setTable] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  // A table is longer than its picture: the button that was pressed stays in sight.
  useEffect(() => {
    if (button.current === document.activeElement) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isTable])
  const turn = isTable ? words.picture : words.table
  return (
    <div className="picture-or-table">
      <div id={id}>
        {isTable ? (
          <div className="table-frame">
            <table aria-label={name}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, line) => (
                  // Two rows may say the same; they never change places.
                  // oxlint-disable-next-line react/no-array-index-key
                  <tr key={line}>
                    {row.map((cell, at) => (
                      <td key={columns[at]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <figure aria-label={words.of(name)}>{picture}</figure>
        )}
      </div>
      <div className="picture-foot">
        {!isTable && legend}
        <button
          type="button"
          ref={button}
          className="quiet"
          aria-expanded={isTable}
          aria-controls={id}
          aria-label={`${turn}: ${name}`}
          title={turn}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? <DataHistogram16Regular aria-hidden /> : <Table16Regular aria-hidden />}
          <span>{turn}</span>
        </button>
      </div>
    </div>
  )
}
