import { Component, type ReactNode } from 'react'
import type { PageWords } from '../../../words/page-words.ts'

type Props = { words: PageWords; children: ReactNode }

/** Never a blank page: a fault in our own drawing leaves a sentence and a button. What was typed is on the device. */
export class LastResort extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    const { words } = this.props
    return (
      <main className="trouble">
        <h1>{words.fault.title}</h1>
        <p>{words.fault.text}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      </main>
    )
  }
}
