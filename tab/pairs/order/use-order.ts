import { useState } from 'react'
import { type Order, orders } from './order-choice.tsx'

const place = 'throughline.order'
/** With more pairs than this one page does not show all of them, so those who are due come first. */
const onOnePage = 10

/**
 * How the list is sorted: as the reader chose last on this device; before they chose, who is due first where there are
 * many pairs, and by meeting where there are few. A browser that keeps nothing for us starts anew each time.
 */
export function useOrder(count: number): [order: Order, choose: (order: Order) => void] {
  const [order, setOrder] = useState<Order>(() => keptOrder() ?? (count > onOnePage ? 'due' : 'meeting'))
  return [
    order,
    (chosen) => {
      setOrder(chosen)
      keep(chosen)
    },
  ]
}

function keptOrder(): Order | undefined {
  try {
    const kept = localStorage.getItem(place)
    return orders.find((one) => one === kept)
  } catch {
    return undefined
  }
}

function keep(order: Order): void {
  try {
    localStorage.setItem(place, order)
  } catch {
    // Chosen again next time.
  }
}
