/** What a message says: its files, and its words. */
import { File, FileX, Image } from 'lucide-react'
import type { Media, Message } from '../../../../contract/model.ts'
import { fileWords, kindOf, lostWords, mayBePicture } from './attachment.ts'
import css from './Bubble.module.css'
import { Picture } from './Picture.tsx'

export function Content({ message }: { readonly message: Message }) {
  return (
    <>
      {message.media.map((media) => (
        <Attachment key={media.id} media={media} />
      ))}
      <span className={message.isEmpty && css.file}>{message.isEmpty ? '(empty message)' : message.body}</span>
    </>
  )
}

function Attachment({ media: { contentType, url, lost } }: { media: Media }) {
  if (url && mayBePicture(contentType)) return <Picture url={url} contentType={contentType} />
  const isPicture = kindOf(contentType).startsWith('image/')
  const Icon = lost ? FileX : isPicture ? Image : File
  return (
    <span className={css.file}>
      <Icon size={15} strokeWidth={1.9} aria-hidden />
      {lost ? lostWords(isPicture, lost) : isPicture ? 'Picture is on its way' : url ? fileWords(contentType) : 'File is on its way'}
    </span>
  )
}
