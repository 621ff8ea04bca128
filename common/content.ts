/** What a text says, taken out of whatever holds it. */
import type { TextContent } from '../contract/message.ts'

type Holder = { readonly body: string; readonly pictureUrl?: string | null | undefined }

export const contentOf = ({ body, pictureUrl }: Holder): TextContent => ({ body, ...(pictureUrl && { pictureUrl }) })

/** Whether there is anything in it: words, or a picture that is to go with them. */
export const hasContent = ({ body, pictureUrl }: Holder): boolean => body.trim() !== '' || Boolean(pictureUrl)
