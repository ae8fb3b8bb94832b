/** The names of a plain table's columns. */
export function HeadRow({ names, className }: { names: readonly string[]; className: string }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" className={className}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
