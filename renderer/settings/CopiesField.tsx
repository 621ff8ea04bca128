/** How much of the disk the copies of the messages may take. */
import { useEffect, useState } from 'react'
import { bounds } from '../../contract/limits.ts'
import type { Space } from '../../contract/queries.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { AmountField } from './fields/AmountField.tsx'

export function CopiesField() {
  const copyTimes = useMirror((state) => state.settings.copyTimes)
  const space = useSpace()
  const now = space === undefined ? '' : ` Now your messages take ${sizeWords(space.database)}, and their copies ${sizeWords(space.copies)}.`
  return (
    <AmountField
      label="Copies of your messages"
      unit="times the size of the messages at most"
      help={`From a copy Textdesk repairs the file with your messages by itself when it is damaged.${now}`}
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
