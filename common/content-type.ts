/** What a MIME type says, however it is written. */

/** `IMAGE/JPEG; name=a.jpg` is `image/jpeg`: lower case and without parameters (RFC 9110, 8.3.1). */
export function typeOf(contentType: string | null | undefined): string {
  return contentType?.split(';')[0]?.trim().toLowerCase() || 'application/octet-stream'
}
