/** The name of something, by its English one. */
export type Named = (english: string) => string;
/** @throws for a name that the document does not have */
export declare const inSpanish: Named;
