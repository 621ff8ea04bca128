/** Above the picture: who sent it and when, and what can be done with it. */
import { Copy, Download, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { refusalIn } from '../page/core/commands.ts'
import { usePage } from '../page/usePage.ts'
import type { Shown } from '../page/view/view.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import text from '../ui/text.module.css'
import { classes } from '../ui/classes.ts'
import { Words } from '../ui/text/Words.tsx'
import { stateWords } from '../words/tables.ts'
import { refusalWords } from '../words/words.ts'
import { copyPicture } from './copyPicture.ts'
import css from './Picture.module.css'
import type { Caption } from './useCaption.ts'
import type { Zoom } from './useZoom.ts'
import { viewerWords as words } from './words.ts'

type Props = { readonly shown: Shown; readonly caption: Caption; readonly image: RefObject<HTMLImageElement | null>; readonly zoom: Zoom; readonly isBroken: boolean }

const icon = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

export function Tools({ shown, caption, image, zoom, isBroken }: Props) {
  const { command, view } = usePage()
  const [told, setTold] = useState({ of: '', text: '' })
  const setSaid = (said: string) => setTold({ of: shown.mediaId, text: said })
  const copy = async () => {
    if (image.current) setSaid((await copyPicture(image.current)) ? words.copied : stateWords.notCopied)
  }
  const save = async () => {
    setSaid('')
    const refusal = refusalIn(await command('file.save', { mediaId: shown.mediaId }))
    setSaid(refusal ? refusalWords(refusal) : words.saved)
  }
  return (
    <header className={css.tools}>
      <p className={classes(css.caption, text.ellipsis)}>
        {caption.who !== undefined && <Words className={css.who}>{caption.who}</Words>} <span>{caption.when}</span>
      </p>
      <span className={css.said} role="status">
        {told.of === shown.mediaId && told.text}
      </span>
      <div className={css.buttons}>
        <IconButton label={words.smaller} shortcut="picture.smaller" isDisabled={isBroken} onPress={zoom.smaller}>
          <ZoomOut {...icon} />
        </IconButton>
        <span className={classes(css.percent, text.num)} aria-hidden>
          {words.percent({ percent: zoom.percent })}
        </span>
        <IconButton label={words.larger} shortcut="picture.larger" isDisabled={isBroken} onPress={zoom.larger}>
          <ZoomIn {...icon} />
        </IconButton>
        <IconButton label={words.fit} shortcut="picture.whole" isDisabled={isBroken} onPress={zoom.fit}>
          <Maximize {...icon} />
        </IconButton>
        <IconButton label={words.copy} isDisabled={isBroken} onPress={() => void copy()}>
          <Copy {...icon} />
        </IconButton>
        <IconButton label={words.save} onPress={() => void save()}>
          <Download {...icon} />
        </IconButton>
        <IconButton label={words.close} onPress={view.closePicture}>
          <X {...icon} />
        </IconButton>
      </div>
    </header>
  )
}
