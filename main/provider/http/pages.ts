/** Reads a list of the SDK's page by page, by the carrier's own address for the next one, so that what comes meanwhile moves nothing. */
import { orTrouble } from './client.ts'

/** What is used of the SDK's pages. */
export type SdkPage<T> = { readonly instances: T[]; readonly nextPageUrl?: string; nextPage(): Promise<unknown> | undefined }

/** Every page once, also where a carrier names the same one again. Rejects with a `CarrierError`. */
export async function* pagesFrom<T>(first: Promise<SdkPage<T>>): AsyncGenerator<readonly T[]> {
  const visited = new Set<string>()
  let page: SdkPage<T> | undefined = await orTrouble(first)
  while (page) {
    yield page.instances
    const { nextPageUrl } = page
    if (!nextPageUrl || visited.has(nextPageUrl)) return
    visited.add(nextPageUrl)
    page = await orTrouble(Promise.resolve(page.nextPage() as Promise<SdkPage<T>> | undefined))
  }
}
