/** What a message says: its files, and its words. What is hard to read or to see is covered until the agent wishes it. */
import type { Message } from '../../../../contract/model.ts'
import { Covered } from '../../../care/Covered.tsx'
import { careWords } from '../../../care/words.ts'
import { hostileWords } from '../../../words/tables.ts'
import { threadWords } from '../words.ts'
import { Body } from './body/Body.tsx'
import css from './Bubble.module.css'
import { FilePart } from './file/FilePart.tsx'
import { PictureLink } from './PictureLink.tsx'

export function Content({ message }: { readonly message: Message }) {
  const { id, hostile, isUnasked, media } = message
  const whole = <Whole message={message} />
  if (hostile) return <Covered id={id} label={hostileWords[hostile]}>{whole}</Covered>
  if (!isUnasked) return whole
  return (
    <>
      <Covered id={id} label={careWords.unasked({ count: media.length })}>
        <Files message={message} />
      </Covered>
      <Said message={message} />
    </>
  )
}

function Whole({ message }: { readonly message: Message }) {
  return (
    <>
      <Files message={message} />
      {message.pictureUrl !== undefined && <PictureLink url={message.pictureUrl} />}
      <Said message={message} />
    </>
  )
}

function Files({ message: { media, conversationId } }: { readonly message: Message }) {
  return media.map((each) => <FilePart key={each.id} media={each} conversationId={conversationId} />)
}

function Said({ message: { body, isEmpty } }: { readonly message: Message }) {
  if (isEmpty) return <span className={css.empty}>{threadWords.empty}</span>
  return body !== '' && <Body body={body} />
}
