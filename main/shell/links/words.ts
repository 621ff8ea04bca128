/** The texts about links that could not be opened or taken. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('links', {
  claim:
    'This system does not let an app take these links for itself. Choose Textdesk for sms: and tel: links in the system’s settings, under default apps.',
  unsafe: 'Textdesk opens web addresses only, and this is none. Nothing was opened.',
  noBrowser: 'This computer did not open its browser. Copy the link and open it there by hand.',
})
