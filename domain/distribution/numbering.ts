/**
 * Gives each row of numbers a number of its own, from one on: by that of the row without its last, and the last. Everybody is
 * looked up here for each table, so it is a table of plain numbers with open places and not a `Map` of pairs.
 */
export function numbering(from = 1): (row: number, last: number) => number {
  let [places, rows, lasts] = [new Int32Array(1024), new Int32Array(512), new Int32Array(512)]
  let size = 0

  /** The place where this pair stands, or could: an empty one holds 0, any other the pair's number among all, from one on. */
  function placeOf(row: number, last: number): number {
    const mask = places.length - 1
    const mixed = Math.imul(row, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)
    let place = (mixed ^ (mixed >>> 15)) & mask
    for (;;) {
      const nth = places[place] ?? 0
      if (nth === 0 || (rows[nth - 1] === row && lasts[nth - 1] === last)) return place
      place = (place + 1) & mask
    }
  }

  function grow(): void {
    places = new Int32Array(2 * places.length)
    rows = longer(rows)
    lasts = longer(lasts)
    for (let nth = 0; nth < size; nth += 1) places[placeOf(rows[nth] ?? 0, lasts[nth] ?? 0)] = nth + 1
  }

  return (row, last) => {
    const place = placeOf(row, last)
    const nth = places[place] ?? 0
    if (nth > 0) return from + nth - 1
    rows[size] = row
    lasts[size] = last
    size += 1
    places[place] = size
    if (size === rows.length) grow()
    return from + size - 1
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}
