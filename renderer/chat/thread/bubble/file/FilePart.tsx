/** One file of a message: shown, or what it is and why it is not. Whatever it is, it can be saved. */
import { File as FileIcon, FileX, Image, ImageOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Media } from '../../../../../contract/model.ts'
import type { Facts } from '../../../../desk/mirror/files.ts'
import { usePage } from '../../../../page/usePage.ts'
import { fileWords } from '../../words.ts'
import { isCalledPicture, lostWords, whyNotShown } from './attachment.ts'
import css from './FilePart.module.css'
import { Save } from './Save.tsx'
import { TextFile } from './TextFile.tsx'

/** px, of a picture that has room for a button and for a press beside it. */
const leastForButton = 120

type Props = { readonly media: Media; readonly conversationId: string }

export function FilePart({ media, conversationId }: Props) {
  const { contentType, url, lost } = media
  if (lost) return <Said icon={FileX} words={lostWords(contentType, lost)} />
  if (url === undefined) return <Said icon={isCalledPicture(contentType) ? Image : FileIcon} words={isCalledPicture(contentType) ? fileWords.pictureComes : fileWords.fileComes} />
  return <Here media={media} url={url} conversationId={conversationId} />
}

function Here({ media: { id, contentType }, url, conversationId }: Props & { readonly url: string }) {
  const { files, view } = usePage()
  const facts = useStore(files, (all) => all.get(id))
  const [isBroken, setBroken] = useState(false)
  useEffect(() => void files.describe(id), [files, id])
  if (facts === undefined) return <Said icon={FileIcon} words={fileWords.file} />
  const why = isBroken ? fileWords.damaged : whyNotShown(facts, contentType)
  if (why !== undefined) {
    return (
      <div className={css.file}>
        <Said icon={isCalledPicture(contentType) ? ImageOff : FileIcon} words={why} />
        {isKept(facts) && <Save mediaId={id} />}
      </div>
    )
  }
  if (facts.kind === 'text') return <TextFile mediaId={id} text={facts.text} isCut={facts.isCut} />
  if (facts.kind !== 'picture') return null
  const isRoomy = Math.min(facts.width, facts.height) >= leastForButton
  return (
    <div className={isRoomy ? css.shown : css.file}>
      <button type="button" className={css.open} aria-haspopup="dialog" onClick={() => view.openPicture({ conversationId, mediaId: id, url })}>
        <img className={css.picture} src={url} width={facts.width} height={facts.height} alt={fileWords.alt} draggable={false} onError={() => setBroken(true)} />
      </button>
      <Save mediaId={id} isOver={isRoomy} />
    </div>
  )
}

/** Whether there are bytes to save. */
const isKept = ({ kind }: Facts): boolean => kind !== 'gone' && kind !== 'unread'

function Said({ icon: Icon, words }: { readonly icon: typeof FileIcon; readonly words: string }) {
  return (
    <span className={css.said}>
      <Icon size={15} strokeWidth={1.9} aria-hidden />
      {words}
    </span>
  )
}
