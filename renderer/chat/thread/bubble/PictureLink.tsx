/** The picture that went with a text, by its link. It opens in the browser once the agent says so; the window fetches nothing from there. */
import { Image } from 'lucide-react'
import { pictureName } from '../../../../common/link/picture.ts'
import { safeLink } from '../../../../common/link/safe.ts'
import { threadWords } from '../words.ts'
import { LinkPiece } from './body/LinkPiece.tsx'
import css from './Bubble.module.css'

export function PictureLink({ url }: { readonly url: string }) {
  const link = safeLink(url)
  const { host, file } = pictureName(url)
  return (
    <span className={css.picture}>
      <Image size={15} strokeWidth={1.9} role="img" aria-label={threadWords.picture} />
      {link ? <LinkPiece link={link} text={file === '' ? host : `${host}/…/${file}`} /> : url}
    </span>
  )
}
