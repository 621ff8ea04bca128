/** Takes out of the packed app what Electron needs only to run apps that are named on its command line. */
import { rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Called by electron-builder, before it signs.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
// oxlint-disable-next-line import/no-default-export -- electron-builder looks for the default export
export default async function afterPack({ appOutDir, packager }) {
  await rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
