/** What a picture is called that lies at a public link: the host, and the file where there is one. */
import { Image } from 'lucide-react'
import { pictureName } from '../../common/link/picture.ts'
import css from './Attach.module.css'

export function PictureName({ url }: { readonly url: string }) {
  const { host, file } = pictureName(url)
  return (
    <span className={css.name} title={url}>
      <Image size={15} strokeWidth={1.9} aria-hidden />
      <bdi dir="ltr">
        <b>{host}</b> {file}
      </bdi>
    </span>
  )
}
