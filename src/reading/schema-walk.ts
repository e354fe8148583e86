import type { z } from 'zod';
import type { Path } from '#schema/entry.ts';

interface Inner {
  readonly def: {
    readonly type: string;
    readonly shape?: Record<string, z.ZodType>;
    readonly element?: z.ZodType;
    readonly innerType?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly out?: z.ZodType;
  };
  readonly description?: string;
}

/** The schema of a field and what it says of it, through lists, options and unions. */
export function schemaAt(schema: z.ZodType, path: Path): { schema: z.ZodType; description: string } | undefined {
  let here = schema;
  let description = here.description ?? '';
  for (const step of path) {
    here = bare(here);
    const { def } = here as unknown as Inner;
    const next: z.ZodType | undefined =
      typeof step === 'number'
        ? def.element
        : (def.shape?.[step] ??
          def.options?.map((option) => (bare(option) as unknown as Inner).def.shape?.[step]).find(Boolean));
    if (!next) return undefined;
    here = next;
    description = here.description ?? (typeof step === 'number' ? description : '');
  }
  return { schema: bare(here), description };
}

export function bare(schema: z.ZodType): z.ZodType {
  const { def } = schema as unknown as Inner;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') return bare(def.innerType!);
  if (def.type === 'pipe') return bare(def.out!);
  return schema;
}

export const described = (schema: z.ZodType, path: Path) => schemaAt(schema, path)?.description ?? '';

export function keysOf(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  if (!found) return [];
  const { def } = found.schema as unknown as Inner;
  return [
    ...new Set([
      ...Object.keys(def.shape ?? {}),
      ...(def.options ?? []).flatMap((option) => Object.keys((bare(option) as unknown as Inner).def.shape ?? {})),
    ]),
  ];
}

/** The place that zod names; no record of ours has a field whose name is a symbol. */
export const pathOf = (path: readonly PropertyKey[]): Path => path.filter((step) => typeof step !== 'symbol');

/** What stands at a place of a value; nothing where there is no such place. */
export const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step], value);
