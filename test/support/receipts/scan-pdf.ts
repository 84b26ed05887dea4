import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a camera would read off the printed page, from a rendering at 216 dots an inch; null where it finds no code. */
export async function scanPdf(bytes: Uint8Array): Promise<string | null> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const viewport = page.getViewport({ scale: 3 });
  // The canvas that pdfjs itself draws on under Node.
  const { createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas');
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  await loading.destroy();
  const code = jsqr.default(image.data, image.width, image.height);
  return code ? Buffer.from(code.binaryData).toString() : null;
}
