/** How loud the sounds are, and a button to hear it. */
import { useId, useState, type CSSProperties } from 'react'
import { Volume2 } from 'lucide-react'
import { numberWriter } from '../../../common/wording/formats.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { Button } from '../../ui/button/Button.tsx'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { helpWithStandard, standardOf } from '../fields/standard.ts'
import { useSave } from '../fields/useSave.ts'
import css from './Volume.module.css'
import { ownWords } from './words.ts'

const asPercent = numberWriter({ style: 'percent' })

export function VolumeField() {
  const { play } = usePage()
  const { sounds, volume } = useMirror((state) => state.settings.notifications)
  const [moved, setMoved] = useState<number>()
  const { save, trouble } = useSave()
  const id = useId()
  const lock = useLock('notifications.volume')
  const percent = Math.round((moved ?? volume) * 100)
  // Saved when the hand lets go, not at every step on the way.
  const keep = () => {
    if (moved === undefined) return
    void save({ notifications: { volume: moved } }).then(() => setMoved(undefined))
  }
  return (
    <Findable texts={[ownWords.volume, ownWords.sounds]}>
      <label htmlFor={id} className={fields.label}>
        {ownWords.volume}
      </label>
      <div className={css.volume}>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          style={{ '--filled': `${percent}%` } as CSSProperties}
          disabled={!sounds || lock !== undefined}
          aria-valuetext={ownWords.volumeSpoken({ percent })}
          onChange={({ target }) => setMoved(Number(target.value) / 100)}
          onPointerUp={keep}
          onKeyUp={keep}
          onBlur={keep}
        />
        <span className={css.percent}>{asPercent(percent / 100)}</span>
        <Button size="sm" isDisabled={!sounds} onPress={() => play('offer', percent / 100)}>
          <Volume2 size={14} strokeWidth={2.1} aria-hidden />
          {ownWords.test}
        </Button>
      </div>
      <p className={fields.help}>{lock === undefined ? (trouble ?? helpWithStandard(ownWords.volumeHelp, asPercent(standardOf('notifications.volume') as number))) : <Lock by={lock} />}</p>
    </Findable>
  )
}
