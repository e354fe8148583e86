import { z } from 'zod';
import { isWebAddress } from './web-address.ts';

/** Characters that take no room on the page: zero-width signs, direction marks, soft hyphens and the like. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Z}]*$/u;

/** One line of text for people, with something in it that can be seen. `limit` counts UTF-16 units. */
export const line = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((text) => !INVISIBLE.test(text), { error: 'nothing that can be seen' })
    .refine((text) => !/[\p{Cc}]/u.test(text.trimEnd()), { error: 'a control character' });

/** An address of the web: http or https, on a host that others can reach. */
export const WebAddress = z.string().max(1000).refine(isWebAddress, { error: 'not an address of the web' });
