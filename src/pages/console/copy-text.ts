/**
 * Copies what stands in a field, and leaves it selected so that it can be copied by hand.
 * On plain http a page has no clipboard; there the browser's own command does it.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  field.focus()
  field.select()
  try {
    if ('clipboard' in navigator) {
      await navigator.clipboard.writeText(field.value)
      return true
    }
  } catch {
    // Forbidden; the old way may still be open.
  }
  return document.execCommand('copy')
}
