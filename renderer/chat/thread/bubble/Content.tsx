/** What a message says: its files, and its words. */
import type { Message } from '../../../../contract/model.ts'
import { threadWords } from '../words.ts'
import { Body } from './body/Body.tsx'
import css from './Bubble.module.css'
import { FilePart } from './file/FilePart.tsx'

export function Content({ message }: { readonly message: Message }) {
  return (
    <>
      {message.media.map((media) => (
        <FilePart key={media.id} media={media} conversationId={message.conversationId} />
      ))}
      {message.isEmpty ? <span className={css.empty}>{threadWords.empty}</span> : message.body !== '' && <Body body={message.body} />}
    </>
  )
}
