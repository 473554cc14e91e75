import qrcode from 'qrcode-generator';

/** White modules around a code; readers need four. */
const quiet = 4;

/**
 * Draws a text as a QR code.
 * @param text what a phone shall read, here an address
 * @returns the side in modules, quiet zone included, and an SVG path of all dark modules
 */
export function qrDrawing(text: string): { readonly side: number; readonly path: string } {
  // Q: a quarter of the code may be lost, as on a wet or badly copied poster.
  const code = qrcode(0, 'Q');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      let run = 1;
      while (column + run < count && code.isDark(row, column + run)) run += 1;
      path += `M${String(column + quiet)} ${String(row + quiet)}h${String(run)}v1h-${String(run)}z`;
      column += run;
    }
  }
  return { side: count + 2 * quiet, path };
}
