/** A picture that a voter sent, or why it is not shown. */
import { File, ImageOff } from 'lucide-react'
import { useState } from 'react'
import { kindOf, whyNotShown } from './attachment.ts'
import css from './Bubble.module.css'

export function Picture({ url, contentType }: { readonly url: string; readonly contentType: string }) {
  const [reason, setReason] = useState<string>()
  if (reason === undefined) {
    return <img className={css.picture} src={url} alt="Sent by the voter" onError={() => void whyNotShown(url, contentType).then(setReason)} />
  }
  const Icon = kindOf(contentType).startsWith('image/') ? ImageOff : File
  return (
    <span className={css.file}>
      <Icon size={15} strokeWidth={1.9} aria-hidden />
      {reason}
    </span>
  )
}
