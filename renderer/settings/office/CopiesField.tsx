/** How much of the disk the copies of the messages may take. */
import { useEffect, useState } from 'react'
import { bounds } from '../../../contract/limits.ts'
import type { Space } from '../../../contract/queries.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { AmountField } from '../fields/AmountField.tsx'

export function CopiesField() {
  const copyTimes = useMirror((state) => state.settings.copyTimes)
  const space = useSpace()
  const now = space === undefined ? '' : ` Your messages take ${sizeWords(space.database)} now, their copies ${sizeWords(space.copies)}.`
  return (
    <AmountField
      label="Copies of your messages"
      unit="times the size of your messages, at most"
      help={`If the file with your messages is damaged, Textdesk repairs it from a copy.${now}`}
      value={copyTimes}
      bounds={bounds.copyTimes}
      change={(amount) => ({ copyTimes: amount })}
    />
  )
}

/** Undefined until it is known; the field stands without. */
function useSpace(): Space | undefined {
  const { query } = usePage()
  const [space, setSpace] = useState<Space>()
  useEffect(() => {
    let wanted = true
    query('desk.space', {}).then((found) => wanted && setSpace(found), () => undefined)
    return () => {
      wanted = false
    }
  }, [query])
  return space
}

/** `0.4 MB`, `12 MB`, `1.8 GB`. */
function sizeWords(bytes: number): string {
  const megabytes = bytes / 1e6
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}
