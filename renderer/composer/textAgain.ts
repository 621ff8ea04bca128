/** Opens the composer on a number and a text that are known already. */

/** Fetches the composer's own code first: whoever calls this may stand on the first screen. `correct`: the number is wrong, so it is selected. */
export async function textAgain(phone: string, body: string, correct = false): Promise<void> {
  const { composeTo } = await import('../page/filling.ts')
  composeTo({ to: phone, body }, correct)
}
