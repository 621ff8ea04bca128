/** What the rest needs to know of an Electron, wherever it came from. */

/** An Electron that is ready to run. */
export type Electron = {
  readonly version: string
  /** Absolute path of the program. */
  readonly executable: string
  /** The folder that holds all of it, for packaging. */
  readonly dist: string
  /** Whether it is an older one, here because GitHub, where Electron itself is, could not be reached. */
  readonly isStandIn: boolean
}
