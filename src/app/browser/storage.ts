/** The browser's storage, or null where it is not allowed. */
export function openStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
