import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FACES = ['500Medium/Inter_500Medium', '700Bold/Inter_700Bold', '800ExtraBold/Inter_800ExtraBold'];

/** The renderer and its font come with the application, and are read at the first picture. */
let loading: Promise<Uint8Array[]> | null = null;

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(pathOf('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FACES.map((face) => readFile(pathOf(`@expo-google-fonts/inter/${face}.ttf`))));
}

export interface Rendered {
  readonly png: Uint8Array;
  /** The drawing with its words as outlines: it looks the same wherever it is shown. */
  readonly outlined: string;
}

/** Renders a drawing of ours, `width` pixels wide. Never one of a stranger's. */
export async function renderDrawing(drawing: string, width: number): Promise<Rendered> {
  const fontBuffers = await (loading ??= load());
  const resvg = new Resvg(drawing, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Inter', loadSystemFonts: false },
  });
  const image = resvg.render();
  try {
    return { png: image.asPng(), outlined: named(resvg.toString(), drawing) };
  } finally {
    image.free();
    resvg.free();
  }
}

/** Outlines say nothing to whoever does not see them: the title stays. */
function named(outlined: string, drawing: string): string {
  const title = /<title>[^<]*<\/title>/.exec(drawing)?.[0] ?? '';
  return outlined.replace(/<svg\b([^>]*)>/, `<svg$1 role="img">${title}`);
}

function pathOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
