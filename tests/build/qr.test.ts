import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/i18n/routes.ts';
import { settings } from '../../src/settings.ts';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const codes = pages.flatMap(({ path, document }) =>
  document.querySelectorAll('figure.qr').map((figure) => ({
    path,
    printed: figure.querySelector('figcaption')?.text.trim() ?? '',
    label: figure.querySelector('svg')?.getAttribute('aria-label') ?? '',
    svg: figure.querySelector('svg')?.outerHTML ?? '',
  })),
);

test('the posters carry a code', () => {
  const paths = codes.map(({ path }) => path);
  expect(paths).toContain(pathOf('poster', 'id'));
  expect(paths).toContain(pathOf('poster', 'en'));
});

describe.each(codes)('the code on $path', ({ printed, label, svg }) => {
  const image = (width: number) =>
    sharp(Buffer.from(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')))
      .resize({ width })
      .flatten({ background: '#fff' });

  // 150 px is about what an old phone's camera sees of a poster; the blur is its poor focus.
  test.each([
    { name: 'sharp', picture: image(400) },
    { name: 'small and blurred', picture: image(240).blur(1.2).resize({ width: 150 }) },
  ])('reads as the address printed below it: $name', async ({ picture }) => {
    const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(printed);
  });

  test('its address is a page of this site and is said to screen readers', () => {
    expect(label).toContain(printed);
    const target = printed.slice(settings.url.length);
    expect(printed.startsWith(settings.url)).toBe(true);
    expect(pages.map(({ path }) => path)).toContain(target);
  });

  test('has a white zone of four modules', async () => {
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const { data, info } = await image(side * 4)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = (x: number, y: number) =>
      (data[(y * info.width + x) * info.channels] ?? 255) < 128;
    const edge = 4 * 4;
    for (let at = 0; at < info.width; at += 1) {
      for (let depth = 0; depth < edge; depth += 1) {
        const end = info.width - 1 - depth;
        expect(dark(at, depth) || dark(depth, at) || dark(at, end) || dark(end, at)).toBe(false);
      }
    }
    expect(dark(edge + 1, edge + 1), 'the corner of the code').toBe(true);
  });
});
