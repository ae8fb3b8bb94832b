import { useBesideScene } from '../../scene/beside-scene.ts'

/** A part beside the record could not be read: what is safe, and the one thing to do. */
export function ReadTrouble({ onAgain }: { onAgain: () => void }) {
  const { words } = useBesideScene()
  return (
    <div className="read-trouble" role="alert">
      <p>{words.notRead}</p>
      <button type="button" className="plain-button" onClick={onAgain}>
        {words.tryAgain}
      </button>
    </div>
  )
}
