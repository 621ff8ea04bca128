/** The alphabet that text messages are cheapest in: GSM-7 (3GPP TS 23.038, 6.2.1). */

const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'

/** How many septets each letter takes; one that is not here makes the whole text UCS-2. */
export const septets: ReadonlyMap<string, number> = new Map([...Array.from(basic, (letter) => [letter, 1] as const), ...Array.from(extension, (letter) => [letter, 2] as const)])
