const REFERENCE = /url\(#([\w-]+)\)|href="#([\w-]+)"/g

/** Texts of the definitions that a piece of SVG uses, directly or through another definition, in their own order. */
export function neededDefs(fragment: string, defs: ReadonlyMap<string, string>): string {
  const wanted = new Set<string>()
  const follow = (text: string) => {
    for (const [, url, href] of text.matchAll(REFERENCE)) {
      const id = url ?? href ?? ''
      const found = defs.get(id)
      if (found === undefined || wanted.has(id)) continue
      wanted.add(id)
      follow(found)
    }
  }
  follow(fragment)
  return [...defs].flatMap(([id, text]) => (wanted.has(id) ? [text] : [])).join('')
}
