/**
 * Gives every id of an SVG text a prefix, and everything that points at one, so that several such texts can stand
 * in one page. Pointers are `url(#id)`, `href="#id"` and `xlink:href="#id"`.
 */
export function scopeIds(svg: string, prefix: string): string {
  return svg
    .replace(/(\sid=")([^"]+)(")/g, `$1${prefix}$2$3`)
    .replace(/(url\(#)([^)]+)(\))/g, `$1${prefix}$2$3`)
    .replace(/(href="#)([^"]+)(")/g, `$1${prefix}$2$3`)
}
