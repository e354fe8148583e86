import { teachRows, type LayoutRegistry } from '../rows/layout.ts';
import { cleanDrawing, type Cleaned, type CleanOptions } from './clean.ts';

interface Mermaid extends LayoutRegistry {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** What is to be drawn, and how Mermaid is to draw it. */
export interface Order {
  readonly text: string;
  readonly config: object;
  readonly options: CleanOptions;
}

export type Drawn = Cleaned | { readonly error: string; readonly line: number | undefined };

/**
 * Loads Mermaid and the fonts into the page that this runs in.
 *
 * @param faces - The fonts as CSS names them: `600 15px "Source Sans 3"`.
 * @returns What draws there.
 */
export async function readyToDraw(family: string, faces: readonly string[]): Promise<(order: Order) => Promise<Drawn>> {
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  await document.fonts.ready;
  const source = '/mermaid/mermaid.esm.min.mjs';
  const { default: mermaid } = (await import(source)) as { default: Mermaid };
  teachRows(mermaid, family);
  return (order) => drawn(mermaid, order);
}

async function drawn(mermaid: Mermaid, { text, config, options }: Order): Promise<Drawn> {
  const place = document.createElement('div');
  document.body.append(place);
  try {
    mermaid.initialize(config);
    const { svg } = await mermaid.render('drawing', text);
    place.innerHTML = svg;
    return cleanDrawing(place.querySelector('svg')!, options);
  } catch (error) {
    const { message = String(error), hash } = error as {
      message?: string;
      hash?: { loc?: { first_line?: number }; line?: number };
    };
    const line = hash?.loc?.first_line ?? Number(/line:? (\d+)/i.exec(message)?.[1] ?? NaN);
    return { error: message, line: Number.isFinite(line) ? line : undefined };
  } finally {
    place.remove();
    document.getElementById('ddrawing')?.remove();
  }
}
